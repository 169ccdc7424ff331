### Angka dan cara menyebutkannya. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Dipertahankan pada nilai awal
target_at-least-baseline = Minimal sama dengan nilai awal

## Which way is better

better_higher = Makin tinggi makin baik
better_lower = Makin rendah makin baik
better_steady = Sebaiknya tetap

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, angka sementara)
    [undated] { $figure } (angka sementara)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = Tidak ada angka: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Tercapai
verdict-about_achieved = Target tercapai: realisasi terbaru sudah mencapai target atau lebih baik.
verdict_on-course = Sesuai rencana
verdict-about_on-course = Berjalan sesuai rencana: realisasi terbaru sama dengan, atau lebih baik daripada, nilai pada garis lurus dari nilai awal ke target.
verdict_behind = Tertinggal
verdict-about_behind = Tertinggal: realisasi terbaru belum mencapai nilai pada garis lurus dari nilai awal ke target.
verdict_kept = Bertahan
verdict-about_kept = Nilainya bertahan: realisasi terbaru tidak lebih buruk daripada nilai awal.
verdict_not-kept = Memburuk
verdict-about_not-kept = Nilainya tidak bertahan: realisasi terbaru lebih buruk daripada nilai awal.

## Mengapa kemajuan tidak disebutkan meskipun ada realisasi

unjudged_undated = Tidak dapat dikatakan sejauh mana kemajuannya: rencana tidak menyebutkan tahunnya.
unjudged_unstarted = Tidak dapat dikatakan sejauh mana kemajuannya: tidak ada nilai awal.
unjudged_equal = Tidak dapat dikatakan sejauh mana kemajuannya: nilai awal dan target sama.
unjudged_changed = Nilai ini hanya perlu dipertahankan, tetapi sudah berubah. Rencana tidak menyebutkan apakah itu membaik atau memburuk.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] Nilai awal: { $baseline } (tahun tidak disebutkan).
    [missing] Tidak ada nilai awal: { $baseline }.
   *[dated] Nilai awal: { $baseline }.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] Belum ada realisasi.
    [missing] Ada tahun tanpa realisasi: { $result }.
   *[known] Realisasi terbaru: { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] Target: { $target }, yaitu naik { $percent ->
        [yes] { $difference } poin persentase
       *[no] { $difference }
    }.
    [reduce] Target: { $target }, yaitu turun { $percent ->
        [yes] { $difference } poin persentase
       *[no] { $difference }
    }.
    [at-least] Target: minimal sama dengan nilai awal.
    [at-least-dated] Target { $year }: minimal sama dengan nilai awal.
    [maintain-dated] Target { $year }: dipertahankan pada nilai awal.
    [missing] Belum ada target: { $target }.
    [reach] Target: { $target }.
   *[maintain] Target: dipertahankan pada nilai awal.
}

## Places and years

# Two steps of a place in the printed plan: Bagian 4, Bab 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = tahun anggaran { $year }
period = { $from } sampai { $to }
