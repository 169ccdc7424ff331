### 数値と、その言い表し方です。道具の言葉で、計画の言葉ではありません。

## What is to be reached, where it is no number

target_maintain = 現状維持
target_at-least-baseline = 現状値以上

## Which way is better

better_higher = 増えるとよい
better_lower = 減るとよい
better_steady = 保つとよい

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure }（{ $year }・暫定値）
    [undated] { $figure }（暫定値）
   *[dated] { $figure }（{ $year }）
}
# $reason is the plan's own: why there is no figure.
figure_missing = 値なし：{ $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = 達成
verdict-about_achieved = 達成しています。最新の実績値は、目標値に届いているか、それよりよい値です。
verdict_on-course = 順調
verdict-about_on-course = 順調です。最新の実績値は、現状値から目標値まで一直線に進む場合の値か、それよりよい値です。
verdict_behind = 遅れ
verdict-about_behind = 遅れています。最新の実績値は、現状値から目標値まで一直線に進む場合の値に届いていません。
verdict_kept = 維持
verdict-about_kept = 維持しています。最新の実績値は、現状値より悪くなっていません。
verdict_not-kept = 悪化
verdict-about_not-kept = 維持できていません。最新の実績値は、現状値より悪くなっています。

## 実績値があるのに、達成状況を示さない理由

unjudged_undated = どこまで進んだかは示せません。計画に年の記載がないためです。
unjudged_unstarted = どこまで進んだかは示せません。現状値がないためです。
unjudged_equal = どこまで進んだかは示せません。現状値と目標値が同じためです。
unjudged_changed = 現状を維持するとされている数値が変わりました。よくなったのか悪くなったのかは、計画からはわかりません。

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before }{ $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] 現状値は{ $baseline }です（年は書かれていません）。
    [missing] 現状値はありません：{ $baseline }。
   *[dated] 現状値は{ $baseline }です。
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] 実績値はまだありません。
    [missing] 実績値のない年があります：{ $result }。
   *[known] 最新の実績値は{ $result }です。
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] 目標値は{ $target }で、{ $percent ->
        [yes] { $difference }ポイント
       *[no] { $difference }
    }増やすことを目指しています。
    [reduce] 目標値は{ $target }で、{ $percent ->
        [yes] { $difference }ポイント
       *[no] { $difference }
    }減らすことを目指しています。
    [at-least] 目標値は「現状値以上」です。
    [at-least-dated] { $year }の目標値は「現状値以上」です。
    [maintain-dated] { $year }の目標値は「現状維持」です。
    [missing] 目標値はまだありません：{ $target }。
    [reach] 目標値は{ $target }です。
   *[maintain] 目標値は「現状維持」です。
}

## Places and years

# Two steps of a place in the printed plan: 第4編 第1章.
citation_step = { $before } { $step }
year_calendar = { $year }年
year_fiscal = { $year }年度
period = { $from }から{ $to }まで
