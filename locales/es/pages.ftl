### La página sobre este sitio.

about = Acerca de este sitio
about_topics_edition = Sobre esta edición
    .text = Esta edición presenta un capítulo del Plan Integral de la Ciudad de Iruma con un texto nuevo, escrito para que sea fácil de leer. Se ha procurado incluir todo lo que dice el plan, sin omitir nada. Sin embargo, no es el texto original del plan oficial.
about_topics_official-plan = El plan oficial
    .text = El plan oficial es el Plan Integral de la Ciudad de Iruma. Si hay diferencias entre esta edición y el plan oficial, prevalece el plan oficial.
about_topics_figures = Cifras y nombres
    .text = Las cifras y los nombres de los capítulos, las secciones, los puntos, los [{ -indicator(form: "plural") }](glossary:indicator), las leyes, las instituciones, etc. son los del plan oficial. Donde parece haber un error de imprenta en el plan, se leyó de la manera que tiene sentido. Este capítulo del plan no dice cómo se calculan las cifras que expresan la satisfacción.
about_topics_no-years = Años y resultados
    .text = Las tablas de [{ -indicator(form: "plural") }](glossary:indicator) de este capítulo del plan no dicen de qué año son los valores iniciales ni las metas. Tampoco se han dado todavía resultados posteriores. Por eso, en este sitio no hay años ni resultados.
about_topics_citations = Lugares en el plan
    .text = Cada párrafo indica en qué lugar del plan oficial está su contenido. Por ejemplo, así: “Parte 4, Capítulo 1, Sección 1, Punto 2, Desafío 3”.
about_topics_services = Un plan no es una lista de servicios
    .text = Lo que se lee aquí es un plan. Dice qué busca la municipalidad y qué piensa hacer; no es una guía de servicios. Este capítulo del plan no da direcciones, horarios de atención ni números de teléfono, así que este sitio tampoco los da.
about_topics_languages = Los idiomas y cómo se hicieron las ediciones
    .text = Hay una edición en japonés, una edición en [{ -easy-japanese }](glossary:easy-japanese) y ediciones traducidas. La tabla de esta página muestra en qué idiomas hay ediciones. Las dos ediciones en japonés se escribieron con ayuda de máquinas. Las traducciones se hicieron de forma automática (por máquina) a partir de la edición en japonés; después, también de forma automática y por separado, se volvieron a traducir al japonés, y se corrigió lo que no coincidía con el original. Ninguna edición ha sido revisada todavía por personas que tengan ese idioma como lengua materna ni por la municipalidad.
about_topics_privacy = Privacidad
    .text = Este sitio no usa cookies. No sigue lo que hacen las personas que lo leen ni envía información a otras empresas.

accessibility = Accesibilidad
accessibility_topics_aim = Objetivo
    .text = Este sitio tiene como objetivo que todas las páginas, en todos los idiomas, cumplan el nivel AA de las “WCAG 2.2”, las pautas internacionales para que cualquier persona pueda usar la web. Ninguna entidad externa ha confirmado si lo cumplen.
accessibility_topics_tests = Lo que se revisa de forma automática
    .text = Este sitio se revisa de forma automática (por máquina) en un navegador (Chromium). Una herramienta, “axe”, examina cada tipo de página en todos los idiomas, en pantalla estrecha y en pantalla ancha, con colores claros y con colores oscuros. También se revisa qué ocurre con una ampliación al 200%, con una pantalla de 320 píxeles de ancho, con más espacio entre letras y líneas, con colores elegidos por quien lee, con menos movimiento y con el uso del teclado solo, y también el orden en que el texto llega al lector de pantalla.
accessibility_topics_people = Lo que todavía no han revisado personas
    .text = Una máquina solo encuentra una parte de las barreras. Todavía no se ha hecho ninguna revisión por personas. No han probado el sitio personas que usan lector de pantalla, que usan solo el teclado, que tienen baja visión o a las que les cuesta leer. Tampoco se ha probado con un lector de pantalla real, en un teléfono real ni en un navegador que no sea Chromium. Tampoco se ha hecho la prueba según la norma JIS X 8341-3.
accessibility_topics_limits = Lo que se sabe que no funciona bien
    .text = Hay lectores de pantalla que leen dos veces las palabras que llevan furigana (la lectura de los caracteres japoneses). En navegadores antiguos, es posible que una tabla en una pantalla estrecha no se lea como tabla. La página para imprimir contiene todo el plan que está en este sitio, por eso es larga. No hay ediciones en lengua de señas, en audio ni en braille. Los colores claros u oscuros siguen la configuración del dispositivo y no se pueden cambiar en este sitio.
accessibility_topics_report = Si algo es difícil de usar
    .text = Este sitio todavía no da ninguna ventanilla, dirección ni número de teléfono para avisar de lo que es difícil de usar. Este capítulo del plan tampoco los da.
