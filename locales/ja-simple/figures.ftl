### 数値と、その言い表し方です。道具の言葉で、計画の言葉ではありません。

## What is to be reached, where it is no number

target_maintain = 現状《げんじょう》維持《いじ》〈はじめと 同《おな》じ〉
target_at-least-baseline = 現状値《げんじょうち》以上《いじょう》〈はじめと 同《おな》じか もっと 上《うえ》〉

## Which way is better

better_higher = ふえると いい
better_lower = へると いい
better_steady = 同《おな》じだと いい

## A row of the table in a sentence

# It is read aloud instead of the drawing. $kind: raise, reduce, reach (no difference can be said), maintain or at-least. $percent: yes or no; with yes,
# $difference is a bare number, since a difference of percentages is said in points. The plan names no year.
indicator_sentence = { $kind ->
    [raise] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。めざす 数字《すうじ》は { $target }です。{ $percent ->
        [yes] { $difference }ポイント ふえる ことを めざします。
       *[no] { $difference } ふえる ことを めざします。
    }
    [reduce] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。めざす 数字《すうじ》は { $target }です。{ $percent ->
        [yes] { $difference }ポイント へる ことを めざします。
       *[no] { $difference } へる ことを めざします。
    }
    [at-least] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。同《おな》じ 数字《すうじ》か、もっと 大《おお》きい 数字《すうじ》を めざします。
    [reach] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。めざす 数字《すうじ》は { $target }です。
   *[maintain] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。同《おな》じ 数字《すうじ》を めざします。
}

## Places and years

# Two steps of a place in the printed plan.
citation_step = { $before } { $step }
year_calendar = { $year }年《ねん》
year_fiscal = { $year }年度《ねんど》
period = { $from }から { $to }まで
