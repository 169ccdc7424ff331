### Las cifras y cómo se dicen. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = Mantener el valor inicial
target_at-least-baseline = Por lo menos el valor inicial

## Which way is better

better_higher = Mejor si aumenta
better_lower = Mejor si disminuye
better_steady = Mejor si se mantiene

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, provisional)
    [undated] { $figure } (provisional)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = Sin cifra: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = Meta alcanzada
verdict-about_achieved = Se alcanzó la meta: el último resultado llega a la meta o es mejor que ella.
verdict_on-course = En buen camino
verdict-about_on-course = Va en buen camino: el último resultado está en la línea recta que va del valor inicial a la meta, o es mejor.
verdict_behind = Con retraso
verdict-about_behind = Va con retraso: el último resultado no llega a la línea recta que va del valor inicial a la meta.
verdict_kept = Se mantiene
verdict-about_kept = Se mantiene: el último resultado no es peor que el valor inicial.
verdict_not-kept = Empeoró
verdict-about_not-kept = No se mantiene: el último resultado es peor que el valor inicial.

## Por qué no se dice cuánto se ha avanzado, aunque haya resultados

unjudged_undated = No se puede decir cuánto se ha avanzado: el plan no indica los años.
unjudged_unstarted = No se puede decir cuánto se ha avanzado: no hay valor inicial.
unjudged_equal = No se puede decir cuánto se ha avanzado: el valor inicial y la meta son iguales.
unjudged_changed = El valor solo debe mantenerse, pero ha cambiado. El plan no dice si eso es mejor o peor.

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] Valor inicial: { $baseline } (el plan no indica el año).
    [missing] No hay valor inicial: { $baseline }.
   *[dated] Valor inicial: { $baseline }.
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] Todavía no hay resultados.
    [missing] Hay años sin resultado: { $result }.
   *[known] Último resultado: { $result }.
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
sentence_goal = { $kind ->
    [raise] La meta es de { $target }: { $percent ->
        [yes] { $difference ->
            [one] { $difference } punto porcentual más
           *[other] { $difference } puntos porcentuales más
        }
       *[no] { $difference } más
    }.
    [reduce] La meta es de { $target }: { $percent ->
        [yes] { $difference ->
            [one] { $difference } punto porcentual menos
           *[other] { $difference } puntos porcentuales menos
        }
       *[no] { $difference } menos
    }.
    [at-least] La meta es por lo menos el valor inicial.
    [at-least-dated] Meta ({ $year }): por lo menos el valor inicial.
    [maintain-dated] Meta ({ $year }): mantener el valor inicial.
    [missing] Todavía no hay meta: { $target }.
    [reach] La meta es de { $target }.
   *[maintain] La meta es mantener el valor inicial.
}

## Places and years

# Two steps of a place in the printed plan: Parte 4, Capítulo 1.
citation_step = { $before }, { $step }
year_calendar = { $year }
year_fiscal = año fiscal { $year }
period = { $from } a { $to }
