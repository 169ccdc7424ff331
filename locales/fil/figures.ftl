### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Panatilihin ang panimulang numero
target_at-least-baseline = Panimulang numero o mas mataas

## Which way is better

better_higher = Mas mabuti kung tumataas
better_lower = Mas mabuti kung bumababa
better_steady = Mas mabuti kung napananatili

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, pansamantala)
    [undated] { $figure } (pansamantala)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = Walang numero: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Naabot
verdict-about_achieved = Naabot na ito: ang pinakabagong resulta ay umabot sa target o mas mabuti pa rito.
verdict_on-course = Nasa tamang landas
verdict-about_on-course = Nasa tamang landas ito: ang pinakabagong resulta ay nasa tuwid na linya mula sa panimulang numero hanggang sa target, o mas mabuti pa rito.
verdict_behind = Nahuhuli
verdict-about_behind = Nahuhuli ito: hindi umabot ang pinakabagong resulta sa tuwid na linya mula sa panimulang numero hanggang sa target.
verdict_kept = Napanatili
verdict-about_kept = Napanatili ito: hindi mas masama ang pinakabagong resulta kaysa sa panimulang numero.
verdict_not-kept = Lumala
verdict-about_not-kept = Hindi ito napanatili: mas masama ang pinakabagong resulta kaysa sa panimulang numero.

## Bakit walang sinasabi tungkol sa pagsulong kahit may resulta na

unjudged_undated = Hindi masasabi kung gaano na kalayo ang narating nito: walang taon na nakasulat sa plano.
unjudged_unstarted = Hindi masasabi kung gaano na kalayo ang narating nito: walang panimulang numero.
unjudged_equal = Hindi masasabi kung gaano na kalayo ang narating nito: pareho ang panimulang numero at ang layunin.
unjudged_changed = Dapat lamang mapanatili ang numerong ito, pero nagbago ito. Hindi sinasabi ng plano kung bumuti o lumala ito.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] Ang panimulang numero ay { $baseline } (walang nakasulat na taon).
    [missing] Walang panimulang numero: { $baseline }.
   *[dated] Ang panimulang numero ay { $baseline }.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] Wala pang resulta.
    [missing] May mga taon na walang resulta: { $result }.
   *[known] Ang pinakabagong resulta ay { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] Ang target ay { $target }: layon na tumaas nang { $percent ->
        [yes] { $difference } puntos
       *[no] { $difference }
    }.
    [reduce] Ang target ay { $target }: layon na bumaba nang { $percent ->
        [yes] { $difference } puntos
       *[no] { $difference }
    }.
    [at-least] Ang target ay “panimulang numero o mas mataas”.
    [at-least-dated] Ang target para sa { $year } ay “panimulang numero o mas mataas”.
    [maintain-dated] Ang target para sa { $year } ay “panatilihin ang panimulang numero”.
    [missing] Wala pang target: { $target }.
    [reach] Ang target ay { $target }.
   *[maintain] Ang target ay “panatilihin ang panimulang numero”.
}

## Places and years

# Two steps of a place in the printed plan: Bahagi 4, Kabanata 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = taong piskal { $year }
period = { $from } hanggang { $to }
