### Las palabras del plan y su explicación.
### A term (-id) is the word as it stands in the text; `.text` explains it. Six of them are explained in the plan itself
### (`origin = "plan"` in `content/plan.toml`); the others were added by the editors of this edition.
### Forms, asked for by `form: "…"`: `plural` or `singular`, whichever is not the default; `capital` at the beginning
### of a sentence and as the head of the entry; `capital-plural`.

-sexual-minorities = { $form ->
    [capital] Minorías sexuales
   *[plural] minorías sexuales
}
glossary_sexual-minorities = { -sexual-minorities(form: "capital") }
    .text = Grupos minoritarios en cuanto a la sexualidad o al género. Por ejemplo, las personas cuya identidad de género es distinta del sexo que figura en su registro familiar, o las personas que no se enamoran solo de personas del sexo opuesto.

# The text always writes the words in full; DV, which the Japanese plan mostly writes, stands in the entry only.
-domestic-violence = { $form ->
    [capital] Violencia doméstica
    [entry] Violencia doméstica (DV)
   *[plain] violencia doméstica
}
glossary_domestic-violence = { -domestic-violence(form: "entry") }
    .text = Violencia que ocurre en el hogar entre esposos que viven juntos o entre personas que conviven como pareja sin estar casadas. En un sentido más amplio, puede ser también toda violencia entre personas que tienen o tuvieron una relación cercana, como exesposos o novios, estén casadas o no. Incluye cualquier forma de violencia: física, psicológica, económica, sexual, etc.

# 共生, living together (convivencia), must stand in it.
-multicultural-society = { $form ->
    [capital] Sociedad de convivencia multicultural
   *[singular] sociedad de convivencia multicultural
}
glossary_multicultural-society = { -multicultural-society(form: "capital") }
    .text = Sociedad que ha llegado a un estado en el que personas de distintas etnias y culturas aceptan la etnia y la cultura de los demás y pueden vivir juntas. En japonés: [多文化共生社会《たぶんかきょうせいしゃかい》](lang:ja).

-empowerment = { $form ->
    [capital] Empoderamiento
   *[plain] empoderamiento
}
glossary_empowerment = { -empowerment(form: "capital") }
    .text = Significa adquirir fuerza y capacidades. También se llama así a la idea de actuar por iniciativa propia para cambiar la situación en la que uno se encuentra. El plan en japonés escribe la palabra de dos maneras: [エンパワーメント](lang:ja) y, en el texto principal, también [エンパワメント](lang:ja).

-work-life-balance = { $form ->
    [capital] Equilibrio entre el trabajo y la vida personal
   *[singular] equilibrio entre el trabajo y la vida personal
}
glossary_work-life-balance = { -work-life-balance(form: "capital") }
    .text = En japonés se usa la expresión [ワーク・ライフ・バランス](lang:ja), que se traduce como [仕事《しごと》と生活《せいかつ》の調和《ちょうわ》](lang:ja), “armonía entre el trabajo y la vida”. Es la idea de que se pueda trabajar de distintas maneras, según la forma de vivir de cada persona y la etapa de la vida en la que está.

# The words stand in full: not every reader knows NPO.
-npo = { $form ->
    [capital] Organización sin fines de lucro (NPO)
   *[plural] organizaciones sin fines de lucro (NPO)
}
glossary_npo = { -npo(form: "capital") }
    .text = En Japón se usa mucho la sigla NPO, que viene de dos expresiones inglesas con este mismo significado. En sentido amplio, son todas las organizaciones que no buscan ganancias. En sentido estricto, son los grupos de residentes que, sin buscar ganancias, realizan actividades útiles para la sociedad o de ayuda a los demás.

# SNS in Japanese.
-sns = { $form ->
    [capital] Redes sociales
   *[plural] redes sociales
}
glossary_sns = { -sns(form: "capital") }
    .text = Servicios de internet que conectan a las personas y les permiten compartir textos, fotos, etc. En Japón se llaman SNS, una sigla que viene del inglés.

-lgbt = LGBT
glossary_lgbt = { -lgbt }
    .text = Sigla formada por las iniciales, en inglés, de lesbianas (mujeres homosexuales), gays (hombres homosexuales), bisexuales y transgénero (personas cuya identidad de género es distinta del sexo que se les asignó al nacer). Es una de las palabras con las que se nombra a las [{ -sexual-minorities }](glossary:sexual-minorities), pero no las abarca a todas.

# 自治会: a group that the residents of a neighbourhood form themselves. No government, no authority, no student council.
-jichikai = { $form ->
    [plural] asociaciones de vecinos
    [capital] Asociación de vecinos
    [capital-plural] Asociaciones de vecinos
   *[singular] asociación de vecinos
}
glossary_jichikai = { -jichikai(form: "capital") }
    .text = Grupo que las personas que viven en una misma zona forman por voluntad propia, para el bien de su zona. No es parte de la municipalidad. En japonés: [自治会《じちかい》](lang:ja).

# 区長会: the association of the neighbourhood leaders who are called 区長 (dirigentes vecinales). They are no mayors (alcaldes) and no ward office.
-kuchokai = { $form ->
    [plural] asociaciones de dirigentes vecinales
    [capital] Asociación de dirigentes vecinales
    [capital-plural] Asociaciones de dirigentes vecinales
   *[singular] asociación de dirigentes vecinales
}
glossary_kuchokai = { -kuchokai(form: "capital") }
    .text = Asociación de las personas que coordinan a los vecinos de cada zona y que en japonés se llaman [区長《くちょう》](lang:ja). Estas personas no gobiernan un municipio, a diferencia de los alcaldes de los barrios especiales de Tokio, a los que en japonés se llama con la misma palabra. En japonés: [区長会《くちょうかい》](lang:ja).

# 協働: working together as partners. 連携 is always "cooperación".
-collaboration = { $form ->
    [capital] Colaboración
   *[plain] colaboración
}
glossary_collaboration = { -collaboration(form: "capital") }
    .text = Trabajo en común de los [{ -residents }](glossary:residents), los grupos, las empresas, la municipalidad, etc. para lograr un mismo fin, cada uno desde su propia posición. El plan indica la orientación de este trabajo con expresiones como “Los residentes y la municipalidad en igualdad”, “Con los residentes al frente” y “Con la municipalidad al frente”. En japonés: [協働《きょうどう》](lang:ja).

# Three words settled together: 成果指標 (indicador de resultados), 現状値 (valor inicial, no year given) and 目標値 (meta).
-indicator = { $form ->
    [plural] indicadores de resultados
    [capital] Indicador de resultados
    [capital-plural] Indicadores de resultados
   *[singular] indicador de resultados
}
glossary_indicator = { -indicator(form: "capital") }
    .text = Señal que sirve para evaluar cuánto ha avanzado el plan. El “valor inicial” es la cifra que muestra la situación en la que se basa el plan. La “meta” es la cifra a la que el plan quiere llegar.

# 市民: everyone who lives in the city, whatever their nationality. Never "ciudadanos".
# 市民活動 is "actividades de los residentes", 市民団体 "grupos de residentes". 地域住民 is "vecinos".
# "cívico" is avoided: in Peru and Bolivia an "acto cívico" is a patriotic ceremony.
-residents = { $form ->
    [singular] residente
    [capital] Residentes
   *[plural] residentes
}
glossary_residents = { -residents(form: "capital") }
    .text = En esta edición, la palabra se refiere a todas las personas que viven en Iruma, sea cual sea su nacionalidad. Este capítulo del plan no define la palabra japonesa, [市民《しみん》](lang:ja). Sin embargo, expresa la idea de que, sin importar su nacionalidad, todos son residentes que sostienen la comunidad local.

# 外国人市民: residents of the city like all others; the word for 市民 must stand in it.
-foreign-residents = { $form ->
    [capital] Residentes extranjeros
   *[plural] residentes extranjeros
}
glossary_foreign-residents = { -foreign-residents(form: "capital") }
    .text = En esta edición, la expresión se refiere a los [{ -residents }](glossary:residents) que tienen una nacionalidad extranjera.

-jinken = { $form ->
    [capital] Derechos humanos
   *[plural] derechos humanos
}
glossary_jinken = { -jinken(form: "capital") }
    .text = Derechos que todas las personas tienen desde que nacen por ser seres humanos. Son indispensables para que cada persona pueda vivir con dignidad y ser como es.

# 部落差別 is discrimination against Buraku people, which comes from a historical status system. It is not about villages or tribes.
-human-rights-laws = { $form ->
    [capital] Tres leyes de derechos humanos
   *[plural] tres leyes de derechos humanos
}
glossary_human-rights-laws = { -human-rights-laws(form: "capital") }
    .text = Nombre que reúne tres leyes nacionales contra la discriminación. Son las siguientes: la Ley de Promoción de la Eliminación de la Discriminación por Motivos de Discapacidad, o Ley de Eliminación de la Discriminación contra las Personas con Discapacidad ([障害《しょうがい》を理由《りゆう》とする差別《さべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [障害者差別解消法《しょうがいしゃさべつかいしょうほう》](lang:ja)); la Ley de Promoción de Iniciativas para Eliminar las Expresiones y Conductas Discriminatorias Injustas contra las Personas Originarias de Fuera de Japón, o Ley de Eliminación del Discurso de Odio ([本邦外出身者《ほんぽうがいしゅっしんしゃ》に対《たい》する不当《ふとう》な差別的言動《さべつてきげんどう》の解消《かいしょう》に向《む》けた取組《とりくみ》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [ヘイトスピーチ解消法《かいしょうほう》](lang:ja)); y la Ley de Promoción de la Eliminación de la Discriminación Buraku, o Ley de Eliminación de la Discriminación Buraku ([部落差別《ぶらくさべつ》の解消《かいしょう》の推進《すいしん》に関《かん》する法律《ほうりつ》](lang:ja), [部落差別解消推進法《ぶらくさべつかいしょうすいしんほう》](lang:ja)). La discriminación buraku tiene su origen en las diferencias de condición social que se crearon a lo largo de la historia, y se comete por motivos como proceder de determinado lugar. En japonés, las tres leyes juntas se llaman [人権三法《じんけんさんぽう》](lang:ja).

# Two people declare to the municipality that they are partners. No marriage, and no business partnership.
-partnership-oath = { $form ->
    [capital] Sistema de declaración jurada de pareja
   *[singular] sistema de declaración jurada de pareja
}
glossary_partnership-oath = { -partnership-oath(form: "capital") }
    .text = En general, es un sistema en el que dos personas declaran bajo juramento ante el municipio que son compañeras de vida, y el municipio certifica que recibió esa declaración. Es distinto del matrimonio legal. Este capítulo del plan no describe los detalles del sistema. En japonés: [パートナーシップ宣誓制度《せんせいせいど》](lang:ja).

# About the barriers in people's attitudes, not about ramps or lifts.
-barrier-free-mind = { $form ->
    [capital] Mentalidad sin barreras
   *[singular] mentalidad sin barreras
}
glossary_barrier-free-mind = { -barrier-free-mind(form: "capital") }
    .text = Que las personas, con sus distintas características físicas y mentales y sus distintas formas de pensar, traten de comprenderse y se apoyen unas a otras. Es la idea de eliminar las barreras que llevamos dentro, como los malentendidos y los prejuicios. En japonés: [心《こころ》のバリアフリー](lang:ja).

# A plain kind of Japanese for people who are still learning it. It does not mean that Japanese is easy.
-easy-japanese = { $form ->
    [capital] Japonés sencillo
   *[singular] japonés sencillo
}
glossary_easy-japanese = { -easy-japanese(form: "capital") }
    .text = Japonés con frases cortas y con palabras más simples en lugar de las difíciles, para que lo entiendan bien, por ejemplo, las personas que no están acostumbradas al idioma. En japonés: [やさしい日本語《にほんご》](lang:ja).

# The city's declaration. No peace treaty.
-peace-city-declaration = Declaración de Ciudad de la Paz
glossary_peace-city-declaration = { -peace-city-declaration }
    .text = Declaración en la que una ciudad expresa, como tal, que desea la paz y que hará todo lo posible por ella. El plan dice que los programas de sensibilización para promover la paz en Iruma se realizan con base en esta declaración. En japonés: [平和都市宣言《へいわとしせんげん》](lang:ja).

# 男女共同参画. 男女平等 is "igualdad entre hombres y mujeres".
-danjo-kyodo = { $form ->
    [capital] Igualdad de género
   *[singular] igualdad de género
}
glossary_danjo-kyodo = { -danjo-kyodo(form: "capital") }
    .text = Que los hombres y las mujeres participen en pie de igualdad en las actividades de todos los ámbitos de la sociedad, respetando los [{ -jinken }](glossary:jinken) de los demás y compartiendo las responsabilidades. En japonés: [男女共同参画《だんじょきょうどうさんかく》](lang:ja).

# An advisory body of the city. Not the elected city assembly (市議会, concejo municipal: with a c).
-council = { $form ->
    [plural] consejos consultivos
    [capital] Consejo consultivo
    [capital-plural] Consejos consultivos
   *[singular] consejo consultivo
}
glossary_council = { -council(form: "capital") }
    .text = Órgano cuyos miembros se reúnen para conversar sobre las políticas de la ciudad y otros temas, y para dar su opinión a la municipalidad. En japonés: [審議会《しんぎかい》](lang:ja).

# An organisation that supports other groups and connects them.
-intermediary = { $form ->
    [capital] Organización intermediaria de apoyo
   *[singular] organización intermediaria de apoyo
}
glossary_intermediary = { -intermediary(form: "capital") }
    .text = Organización que sirve de enlace entre los grupos de actividades de los residentes, y entre estos grupos y los [{ -residents }](glossary:residents), la municipalidad, etc. Apoya las actividades: responde consultas, pone en contacto a las personas y hace llegar la información. En japonés: [中間支援組織《ちゅうかんしえんそしき》](lang:ja).

-portal-site = { $form ->
    [capital] Portal web
   *[singular] portal web
}
glossary_portal-site = { -portal-site(form: "capital") }
    .text = Sitio web que reúne la información de un tema y sirve de entrada para buscarla.

# A local centre in each area of the city. 市民活動センター (Centro de Actividades de los Residentes) is another place.
# "distrito" is avoided: in Peru it is a municipality.
-community-centre = { $form ->
    [plural] centros zonales
    [capital] Centro zonal
    [capital-plural] Centros zonales
   *[singular] centro zonal
}
glossary_community-centre = { -community-centre(form: "capital") }
    .text = Centros que, según el plan, se establecen en cada zona de la ciudad. El plan dice que es necesario apoyar las diversas actividades de los residentes a través de la comunidad de estos centros. En japonés: [地区《ちく》センター](lang:ja).

# Sado is a city in Japan; Wolfratshausen is a town in Germany.
-shimai-toshi = { $form ->
    [sister] ciudad hermana
    [capital] Ciudades hermanas y ciudades amigas
   *[plural] ciudades hermanas y ciudades amigas
}
glossary_shimai-toshi = { -shimai-toshi(form: "capital") }
    .text = Ciudades que se han comprometido a profundizar su intercambio y que mantienen una relación de amistad. Este capítulo del plan habla del intercambio con Sado y con Wolfratshausen.
