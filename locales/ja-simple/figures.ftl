### 数値と、その言い表し方です。道具の言葉で、計画の言葉ではありません。

## What is to be reached, where it is no number

target_maintain = 現状《げんじょう》維持《いじ》〈はじめと 同《おな》じ〉
target_at-least-baseline = 現状値《げんじょうち》以上《いじょう》〈はじめと 同《おな》じか もっと 上《うえ》〉

## Which way is better

better_higher = ふえると いい
better_lower = へると いい
better_steady = 同《おな》じだと いい

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure }（{ $year }・まだ 決《き》まって いません）
    [undated] { $figure }（まだ 決《き》まって いません）
   *[dated] { $figure }（{ $year }）
}
# $reason is the plan's own: why there is no figure.
figure_missing = 数字《すうじ》は ありません： { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = めざす 数字《すうじ》に なりました
verdict-about_achieved = いちばん 新《あたら》しい 数字《すうじ》は、めざす 数字《すうじ》と 同《おな》じか、もっと いいです。
verdict_on-course = 計画《けいかく》の とおりです
verdict-about_on-course = 毎年《まいとし》 同《おな》じだけ 進《すす》むと 考《かんが》えた とき、おくれて いません。
verdict_behind = おくれて います
verdict-about_behind = 毎年《まいとし》 同《おな》じだけ 進《すす》むと 考《かんが》えた とき、おくれて います。
verdict_kept = 悪《わる》く なって いません
verdict-about_kept = いちばん 新《あたら》しい 数字《すうじ》は、はじめより 悪《わる》く なって いません。
verdict_not-kept = 悪《わる》く なりました
verdict-about_not-kept = いちばん 新《あたら》しい 数字《すうじ》は、はじめより 悪《わる》く なりました。

## 実績値があるのに、達成状況を示さない理由

unjudged_undated = どこまで 進《すす》んだか、わかりません。計画《けいかく》に 年《とし》が 書《か》いて ありません。
unjudged_unstarted = どこまで 進《すす》んだか、わかりません。はじめの 数字《すうじ》が ありません。
unjudged_equal = どこまで 進《すす》んだか、わかりません。はじめの 数字《すうじ》と めざす 数字《すうじ》が 同《おな》じです。
unjudged_changed = 変《か》えない 予定《よてい》の 数字《すうじ》が、変《か》わりました。よく なったか、悪《わる》く なったか、計画《けいかく》を 見《み》ても わかりません。

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before }{ $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] はじめの 数字《すうじ》は { $baseline }です。年《とし》は 書《か》いて ありません。
    [missing] はじめの 数字《すうじ》は ありません： { $baseline }。
   *[dated] はじめの 数字《すうじ》は { $baseline }です。
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] その あとの 数字《すうじ》は まだ ありません。
    [missing] 数字《すうじ》が ない 年《とし》が あります： { $result }。
   *[known] いちばん 新《あたら》しい 数字《すうじ》は { $result }です。
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] めざす 数字《すうじ》は { $target }です。{ $percent ->
        [yes] { $difference }ポイント ふえる ことを めざします。
       *[no] { $difference } ふえる ことを めざします。
    }
    [reduce] めざす 数字《すうじ》は { $target }です。{ $percent ->
        [yes] { $difference }ポイント へる ことを めざします。
       *[no] { $difference } へる ことを めざします。
    }
    [at-least] 同《おな》じ 数字《すうじ》か、もっと 大《おお》きい 数字《すうじ》を めざします。
    [at-least-dated] { $year }に 同《おな》じ 数字《すうじ》か、もっと 大《おお》きい 数字《すうじ》を めざします。
    [maintain-dated] { $year }に 同《おな》じ 数字《すうじ》を めざします。
    [missing] めざす 数字《すうじ》は まだ ありません： { $target }。
    [reach] めざす 数字《すうじ》は { $target }です。
   *[maintain] 同《おな》じ 数字《すうじ》を めざします。
}

## Places and years

# Two steps of a place in the printed plan.
citation_step = { $before } { $step }
year_calendar = { $year }年《ねん》
year_fiscal = { $year }年度《ねんど》
period = { $from }から { $to }まで
