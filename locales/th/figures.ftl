### ตัวเลข และวิธีบอกตัวเลข เป็นคำของเครื่องมือ ไม่ใช่คำของแผน

## What is to be reached, where it is no number

target_maintain = คงระดับเดิมไว้
target_at-least-baseline = ไม่ต่ำกว่าค่าตั้งต้น

## Which way is better

better_higher = ยิ่งเพิ่มยิ่งดี
better_lower = ยิ่งลดยิ่งดี
better_steady = ควรคงไว้

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, ตัวเลขเบื้องต้น)
    [undated] { $figure } (ตัวเลขเบื้องต้น)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = ไม่มีตัวเลข: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = บรรลุเป้าหมาย
verdict-about_achieved = บรรลุเป้าหมายแล้ว ค่าผลลัพธ์ล่าสุดเท่ากับหรือดีกว่าค่าเป้าหมาย
verdict_on-course = เป็นไปด้วยดี
verdict-about_on-course = เป็นไปด้วยดี ค่าผลลัพธ์ล่าสุดเท่ากับหรือดีกว่าค่าที่ควรเป็นเมื่อลากเส้นตรงจากค่าตั้งต้นไปยังค่าเป้าหมาย
verdict_behind = ล่าช้า
verdict-about_behind = ล่าช้า ค่าผลลัพธ์ล่าสุดยังไม่ถึงค่าที่ควรเป็นเมื่อลากเส้นตรงจากค่าตั้งต้นไปยังค่าเป้าหมาย
verdict_kept = คงระดับไว้ได้
verdict-about_kept = คงระดับไว้ได้ ค่าผลลัพธ์ล่าสุดไม่แย่ลงกว่าค่าตั้งต้น
verdict_not-kept = แย่ลง
verdict-about_not-kept = คงระดับไว้ไม่ได้ ค่าผลลัพธ์ล่าสุดแย่ลงกว่าค่าตั้งต้น

## เหตุที่ไม่บอกความคืบหน้า ทั้งที่มีผลลัพธ์

unjudged_undated = บอกไม่ได้ว่าคืบหน้าไปเท่าใด เพราะแผนไม่ได้ระบุปี
unjudged_unstarted = บอกไม่ได้ว่าคืบหน้าไปเท่าใด เพราะไม่มีค่าตั้งต้น
unjudged_equal = บอกไม่ได้ว่าคืบหน้าไปเท่าใด เพราะค่าตั้งต้นกับเป้าหมายเท่ากัน
unjudged_changed = ค่านี้เพียงต้องคงระดับไว้ แต่ได้เปลี่ยนไปแล้ว แผนไม่ได้บอกว่าดีขึ้นหรือแย่ลง

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] ค่าตั้งต้นคือ { $baseline } (ไม่ได้ระบุปี)
    [missing] ไม่มีค่าตั้งต้น: { $baseline }
   *[dated] ค่าตั้งต้นคือ { $baseline }
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] ยังไม่มีค่าผลลัพธ์
    [missing] มีปีที่ไม่มีค่าผลลัพธ์: { $result }
   *[known] ค่าผลลัพธ์ล่าสุดคือ { $result }
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] ค่าเป้าหมายคือ { $target } โดยมุ่งให้เพิ่มขึ้น { $percent ->
        [yes] { $difference } จุดเปอร์เซ็นต์
       *[no] { $difference }
    }
    [reduce] ค่าเป้าหมายคือ { $target } โดยมุ่งให้ลดลง { $percent ->
        [yes] { $difference } จุดเปอร์เซ็นต์
       *[no] { $difference }
    }
    [at-least] เป้าหมายคือ “ไม่ต่ำกว่าค่าตั้งต้น”
    [at-least-dated] เป้าหมายของ{ $year } คือ “ไม่ต่ำกว่าค่าตั้งต้น”
    [maintain-dated] เป้าหมายของ{ $year } คือ “คงระดับเดิมไว้”
    [missing] ยังไม่มีค่าเป้าหมาย: { $target }
    [reach] ค่าเป้าหมายคือ { $target }
   *[maintain] เป้าหมายคือ “คงระดับเดิมไว้”
}

## Places and years

# Two steps of a place in the printed plan: ภาคที่ 4 บทที่ 1.
citation_step = { $before } { $step }
year_calendar = ปี ค.ศ. { $year }
year_fiscal = ปีงบประมาณ ค.ศ. { $year }
period = { $from } ถึง { $to }
