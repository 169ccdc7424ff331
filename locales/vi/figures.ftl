### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Giữ nguyên hiện trạng
target_at-least-baseline = Bằng hoặc cao hơn mức hiện trạng

## Which way is better

better_higher = Nên tăng
better_lower = Nên giảm
better_steady = Nên giữ nguyên

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, số liệu tạm thời)
    [undated] { $figure } (số liệu tạm thời)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = Không có số liệu: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Đã đạt
verdict-about_achieved = Đã đạt mục tiêu. Kết quả thực tế mới nhất đạt mức mục tiêu hoặc tốt hơn.
verdict_on-course = Đúng tiến độ
verdict-about_on-course = Đang đúng tiến độ. Kết quả thực tế mới nhất bằng hoặc tốt hơn mức ứng với trường hợp tiến đều theo đường thẳng từ mức hiện trạng đến mức mục tiêu.
verdict_behind = Chậm
verdict-about_behind = Đang chậm. Kết quả thực tế mới nhất chưa đạt mức ứng với trường hợp tiến đều theo đường thẳng từ mức hiện trạng đến mức mục tiêu.
verdict_kept = Giữ được
verdict-about_kept = Đang giữ được. Kết quả thực tế mới nhất không xấu hơn mức hiện trạng.
verdict_not-kept = Xấu đi
verdict-about_not-kept = Không giữ được. Kết quả thực tế mới nhất xấu hơn mức hiện trạng.

## Vì sao không nói được tiến độ, dù đã có kết quả

unjudged_undated = Không thể nói đã tiến đến đâu: kế hoạch không ghi năm.
unjudged_unstarted = Không thể nói đã tiến đến đâu: không có mức hiện trạng.
unjudged_equal = Không thể nói đã tiến đến đâu: mức hiện trạng và mục tiêu bằng nhau.
unjudged_changed = Con số này chỉ cần giữ nguyên nhưng đã thay đổi. Kế hoạch không nói thay đổi đó là tốt hơn hay xấu hơn.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] Mức hiện trạng là { $baseline } (không ghi năm).
    [missing] Không có mức hiện trạng: { $baseline }.
   *[dated] Mức hiện trạng là { $baseline }.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] Chưa có kết quả thực tế.
    [missing] Có năm không có kết quả thực tế: { $result }.
   *[known] Kết quả thực tế mới nhất là { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] Mức mục tiêu là { $target }, hướng tới tăng { $percent ->
        [yes] { $difference } điểm phần trăm
       *[no] { $difference }
    }.
    [reduce] Mức mục tiêu là { $target }, hướng tới giảm { $percent ->
        [yes] { $difference } điểm phần trăm
       *[no] { $difference }
    }.
    [at-least] Mức mục tiêu là “bằng hoặc cao hơn mức hiện trạng”.
    [at-least-dated] Mức mục tiêu của { $year } là “bằng hoặc cao hơn mức hiện trạng”.
    [maintain-dated] Mức mục tiêu của { $year } là “giữ nguyên hiện trạng”.
    [missing] Chưa có mức mục tiêu: { $target }.
    [reach] Mức mục tiêu là { $target }.
   *[maintain] Mức mục tiêu là “giữ nguyên hiện trạng”.
}

## Places and years

# Two steps of a place in the printed plan: Phần 4, Chương 1.
citation_step = { $before }, { $step }
year_calendar = năm { $year }
year_fiscal = năm tài chính { $year }
period = từ { $from } đến { $to }
