### 数値と、その言い表し方です。道具の言葉で、計画の言葉ではありません。

## What is to be reached, where it is no number

target_maintain = 現状維持
target_at-least-baseline = 現状値以上

## Which way is better

better_higher = 増えるとよい
better_lower = 減るとよい
better_steady = 保つとよい

## A row of the table in a sentence

# It is read aloud instead of the drawing. $kind: raise, reduce, reach (no difference can be said), maintain or at-least. $percent: yes or no; with yes,
# $difference is a bare number, since a difference of percentages is said in points. The plan names no year.
indicator_sentence = { $kind ->
    [raise] 現状値は{ $baseline }です（年は書かれていません）。目標値は{ $target }で、{ $percent ->
        [yes] { $difference }ポイント
       *[no] { $difference }
    }増やすことを目指しています。
    [reduce] 現状値は{ $baseline }です（年は書かれていません）。目標値は{ $target }で、{ $percent ->
        [yes] { $difference }ポイント
       *[no] { $difference }
    }減らすことを目指しています。
    [at-least] 現状値は{ $baseline }です（年は書かれていません）。目標値は「現状値以上」です。
    [reach] 現状値は{ $baseline }です（年は書かれていません）。目標値は{ $target }です。
   *[maintain] 現状値は{ $baseline }です（年は書かれていません）。目標値は「現状維持」です。
}

## Places and years

# Two steps of a place in the printed plan: 第4編 第1章.
citation_step = { $before } { $step }
year_calendar = { $year }年
year_fiscal = { $year }年度
period = { $from }から{ $to }まで
