### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Manter o valor inicial
target_at-least-baseline = No mínimo o valor inicial

## Which way is better

better_higher = Quanto maior, melhor
better_lower = Quanto menor, melhor
better_steady = O ideal é manter

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, valor provisório)
    [undated] { $figure } (valor provisório)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = Sem valor: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Meta alcançada
verdict-about_achieved = A meta foi alcançada. O resultado mais recente chegou à meta ou é ainda melhor.
verdict_on-course = No ritmo previsto
verdict-about_on-course = Está no ritmo previsto. O resultado mais recente está na linha reta que vai do valor inicial até a meta, ou é melhor.
verdict_behind = Atrasado
verdict-about_behind = Está atrasado. O resultado mais recente não chegou à linha reta que vai do valor inicial até a meta.
verdict_kept = Mantido
verdict-about_kept = Está mantido. O resultado mais recente não é pior que o valor inicial.
verdict_not-kept = Piorou
verdict-about_not-kept = Não foi mantido. O resultado mais recente é pior que o valor inicial.

## Por que nada se diz sobre o avanço, embora haja resultados

unjudged_undated = Não é possível dizer quanto se avançou: o plano não informa os anos.
unjudged_unstarted = Não é possível dizer quanto se avançou: não há valor inicial.
unjudged_equal = Não é possível dizer quanto se avançou: o valor inicial e a meta são iguais.
unjudged_changed = O valor deve apenas ser mantido, mas mudou. O plano não diz se isso é melhor ou pior.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] Valor inicial: { $baseline } (o plano não indica o ano).
    [missing] Não há valor inicial: { $baseline }.
   *[dated] Valor inicial: { $baseline }.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] Ainda não há resultado.
    [missing] Falta o resultado de algum ano: { $result }.
   *[known] Resultado mais recente: { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] Meta: { $target }, com um aumento de { $percent ->
        [yes] { $difference ->
            [one] { $difference } ponto percentual
           *[other] { $difference } pontos percentuais
        }
       *[no] { $difference }
    }.
    [reduce] Meta: { $target }, com uma redução de { $percent ->
        [yes] { $difference ->
            [one] { $difference } ponto percentual
           *[other] { $difference } pontos percentuais
        }
       *[no] { $difference }
    }.
    [at-least] Meta: no mínimo o valor inicial.
    [at-least-dated] Meta ({ $year }): no mínimo o valor inicial.
    [maintain-dated] Meta ({ $year }): manter o valor inicial.
    [missing] Ainda não há meta: { $target }.
    [reach] Meta: { $target }.
   *[maintain] Meta: manter o valor inicial.
}

## Places and years

# Two steps of a place in the printed plan: Parte 4, Capítulo 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = ano fiscal de { $year }
period = { $from } a { $to }
