### 数值及其表达方式。这是工具的词语，不是计划的词语。

## What is to be reached, where it is no number

target_maintain = 维持现状
target_at-least-baseline = 不低于现状值

## Which way is better

better_higher = 增加为宜
better_lower = 减少为宜
better_steady = 保持为宜

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure }（{ $year }，暂定值）
    [undated] { $figure }（暂定值）
   *[dated] { $figure }（{ $year }）
}
# $reason is the plan's own: why there is no figure.
figure_missing = 无数值：{ $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = 达成
verdict-about_achieved = 已经达成。最新实际值达到目标值，或比目标值更好。
verdict_on-course = 顺利
verdict-about_on-course = 进展顺利。假设从现状值到目标值匀速推进，最新实际值已达到此时应有的数值，或比它更好。
verdict_behind = 落后
verdict-about_behind = 进展落后。假设从现状值到目标值匀速推进，最新实际值还没有达到此时应有的数值。
verdict_kept = 维持
verdict-about_kept = 维持了现状。最新实际值没有比现状值变差。
verdict_not-kept = 变差
verdict-about_not-kept = 未能维持现状。最新实际值比现状值变差了。

## 有实际值却不说明进展的原因

unjudged_undated = 无法说明进展：计划没有写明年份。
unjudged_unstarted = 无法说明进展：没有现状值。
unjudged_equal = 无法说明进展：现状值与目标值相同。
unjudged_changed = 这项数值只需维持现状，但已经变化。变好还是变差，计划没有说明。

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before }{ $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] 现状值为{ $baseline }（未写明年份）。
    [missing] 没有现状值：{ $baseline }。
   *[dated] 现状值为{ $baseline }。
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] 还没有实际值。
    [missing] 有的年份没有实际值：{ $result }。
   *[known] 最新实际值为{ $result }。
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] 目标值为{ $target }，力求增加{ $percent ->
        [yes] { $difference }个百分点
       *[no] { $difference }
    }。
    [reduce] 目标值为{ $target }，力求减少{ $percent ->
        [yes] { $difference }个百分点
       *[no] { $difference }
    }。
    [at-least] 目标值为“不低于现状值”。
    [at-least-dated] { $year }的目标值为“不低于现状值”。
    [maintain-dated] { $year }的目标值为“维持现状”。
    [missing] 还没有目标值：{ $target }。
    [reach] 目标值为{ $target }。
   *[maintain] 目标值为“维持现状”。
}

## Places and years

# Two steps of a place in the printed plan: 第4编 第1章.
citation_step = { $before } { $step }
year_calendar = { $year }年
year_fiscal = { $year }年度
period = { $from }至{ $to }
