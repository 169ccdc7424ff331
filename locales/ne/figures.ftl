### Figures, and how they are said. These are the tool's words, not the plan's.

## What is to be reached, where it is no number

target_maintain = आधार स्तर कायम राख्ने
target_at-least-baseline = आधार स्तर वा सोभन्दा माथि

## Which way is better

better_higher = बढ्नु राम्रो
better_lower = घट्नु राम्रो
better_steady = कायम रहनु राम्रो

## A figure with its year

# $state: dated, provisional (with a year), undated (provisional, without a year).
figure_stated = { $state ->
    [provisional] { $figure } ({ $year }, अस्थायी अङ्क)
    [undated] { $figure } (अस्थायी अङ्क)
   *[dated] { $figure } ({ $year })
}
# $reason is the plan's own: why there is no figure.
figure_missing = अङ्क छैन: { $reason }

## How far an indicator has come by its latest result: in a word or two, and in a sentence

verdict_achieved = लक्ष्य पुगेको
verdict-about_achieved = लक्ष्य पुगेको छ। पछिल्लो नतिजा लक्ष्यबराबर वा सोभन्दा राम्रो छ।
verdict_on-course = ठीक गतिमा
verdict-about_on-course = ठीक गतिमा छ। आधार अङ्कबाट लक्ष्यसम्म सिधा रेखामा अघि बढ्दा जति हुनुपर्ने हो, पछिल्लो नतिजा त्यति वा सोभन्दा राम्रो छ।
verdict_behind = ढिलो
verdict-about_behind = ढिलो छ। आधार अङ्कबाट लक्ष्यसम्म सिधा रेखामा अघि बढ्दा जति हुनुपर्ने हो, पछिल्लो नतिजा त्यहाँसम्म पुगेको छैन।
verdict_kept = कायम
verdict-about_kept = कायम छ। पछिल्लो नतिजा आधार अङ्कभन्दा खस्केको छैन।
verdict_not-kept = खस्केको
verdict-about_not-kept = कायम रहेको छैन। पछिल्लो नतिजा आधार अङ्कभन्दा खस्केको छ।

## नतिजा भएर पनि प्रगति किन भनिएको छैन

unjudged_undated = कति प्रगति भयो भन्न सकिँदैन: योजनामा वर्ष लेखिएको छैन।
unjudged_unstarted = कति प्रगति भयो भन्न सकिँदैन: आधार अङ्क छैन।
unjudged_equal = कति प्रगति भयो भन्न सकिँदैन: आधार अङ्क र लक्ष्य एउटै छन्।
unjudged_changed = यो अङ्क कायम मात्र राख्नुपर्ने हो, तर यो बदलिएको छ। राम्रो भयो कि नराम्रो, योजनाले भन्दैन।

## An indicator in a few sentences

# They are joined into one text, which is read aloud in place of the drawing.
sentence_join = { $before } { $after }
# $baseline has its year with it. $case: dated, undated (the plan names no year at all), missing ($baseline is the reason).
sentence_start = { $case ->
    [undated] आधार अङ्क { $baseline } हो (वर्ष लेखिएको छैन)।
    [missing] आधार अङ्क छैन: { $baseline }।
   *[dated] आधार अङ्क { $baseline } हो।
}
# $result has its year with it. $case: known, missing ($result is the reason), none.
sentence_result = { $case ->
    [none] अझै नतिजा छैन।
    [missing] नतिजा नभएको वर्ष छ: { $result }।
   *[known] पछिल्लो नतिजा { $result } हो।
}
# $target has its year with it. $kind: raise, reduce, reach (no difference can be said), missing ($target is the reason), maintain or at-least, both also
# with -dated. $percent: yes or no; with yes, $difference is a bare number, since a difference of percentages is said in points.
# No postposition follows $target or $difference: both may end in a bracket.
sentence_goal = { $kind ->
    [raise] लक्ष्य { $target } हो, अर्थात् { $percent ->
        [yes] { $difference } प्रतिशत बिन्दु
       *[no] { $difference }
    } बढाउने।
    [reduce] लक्ष्य { $target } हो, अर्थात् { $percent ->
        [yes] { $difference } प्रतिशत बिन्दु
       *[no] { $difference }
    } घटाउने।
    [at-least] लक्ष्य “आधार स्तर वा सोभन्दा माथि” हो।
    [at-least-dated] { $year } को लक्ष्य “आधार स्तर वा सोभन्दा माथि” हो।
    [maintain-dated] { $year } को लक्ष्य “आधार स्तर कायम राख्ने” हो।
    [missing] अझै लक्ष्य छैन: { $target }।
    [reach] लक्ष्य { $target } हो।
   *[maintain] लक्ष्य “आधार स्तर कायम राख्ने” हो।
}

## Places and years

# Two steps of a place in the printed plan: भाग 4, अध्याय 1.
citation_step = { $before }, { $step }
year_calendar = सन् { $year }
year_fiscal = आर्थिक वर्ष { $year }
period = { $from } देखि { $to } सम्म
