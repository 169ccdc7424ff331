### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = 현상 유지
target_at-least-baseline = 현재 수치 이상

## Which way is better

better_higher = 늘수록 좋음
better_lower = 줄수록 좋음
better_steady = 유지하는 것이 좋음

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure }({ $year }, 잠정치)
    [undated] { $figure }(잠정치)
   *[dated] { $figure }({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = 수치 없음: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = 달성
verdict-about_achieved = 달성했습니다. 최신 실적 수치가 목표 수치에 이르렀거나 그보다 좋습니다.
verdict_on-course = 순조로움
verdict-about_on-course = 순조롭습니다. 최신 실적 수치가 현재 수치에서 목표 수치까지 일직선으로 나아갈 때의 수치와 같거나 그보다 좋습니다.
verdict_behind = 늦어짐
verdict-about_behind = 늦어지고 있습니다. 최신 실적 수치가 현재 수치에서 목표 수치까지 일직선으로 나아갈 때의 수치에 미치지 못합니다.
verdict_kept = 유지
verdict-about_kept = 유지하고 있습니다. 최신 실적 수치가 현재 수치보다 나빠지지 않았습니다.
verdict_not-kept = 악화
verdict-about_not-kept = 유지하지 못하고 있습니다. 최신 실적 수치가 현재 수치보다 나빠졌습니다.

## 실적 수치가 있는데도 달성 상황을 말하지 않는 까닭

unjudged_undated = 얼마나 진행되었는지 말할 수 없습니다. 계획에 연도가 적혀 있지 않습니다.
unjudged_unstarted = 얼마나 진행되었는지 말할 수 없습니다. 현재 수치가 없습니다.
unjudged_equal = 얼마나 진행되었는지 말할 수 없습니다. 현재 수치와 목표 수치가 같습니다.
unjudged_changed = 유지하기로 한 수치가 바뀌었습니다. 좋아진 것인지 나빠진 것인지는 계획에 나와 있지 않습니다.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] 현재 수치는 { $baseline }입니다(연도는 적혀 있지 않습니다).
    [missing] 현재 수치는 없습니다: { $baseline }.
   *[dated] 현재 수치는 { $baseline }입니다.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] 실적 수치는 아직 없습니다.
    [missing] 실적 수치가 없는 해가 있습니다: { $result }.
   *[known] 최신 실적 수치는 { $result }입니다.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] 목표 수치는 { $target }이며, { $percent ->
        [yes] { $difference }퍼센트포인트
       *[no] { $difference }
    } 늘리는 것을 목표로 합니다.
    [reduce] 목표 수치는 { $target }이며, { $percent ->
        [yes] { $difference }퍼센트포인트
       *[no] { $difference }
    } 줄이는 것을 목표로 합니다.
    [at-least] 목표 수치는 ‘현재 수치 이상’입니다.
    [at-least-dated] { $year }의 목표 수치는 ‘현재 수치 이상’입니다.
    [maintain-dated] { $year }의 목표 수치는 ‘현상 유지’입니다.
    [missing] 목표 수치는 아직 없습니다: { $target }.
    [reach] 목표 수치는 { $target }입니다.
   *[maintain] 목표 수치는 ‘현상 유지’입니다.
}

## Places and years

# Two steps of a place in the printed plan: Part 4, Chapter 1.
citation_step = { $before } { $step }
year_calendar = { $year }년
year_fiscal = { $year }년도
period = { $from }부터 { $to }까지
