### Las palabras de los archivos de datos y de la página que los explica. These are the tool's words, not the plan's.

title_data = Datos
description_data = Archivos con las cifras de este plan para usarlas en hojas de cálculo y programas, y explicación de su contenido.
menu_data = Datos

## Links to the files, on pages of indicators

# The names of formats follow, each a link: CSV, JSON.
data_get = Archivo con estas cifras:
data_about = Acerca de los datos

## The page about the data

data_lead = Estos archivos contienen las cifras de este plan para usarlas en hojas de cálculo, programas y gráficos propios. Se hacen con los mismos datos que las páginas.
data_license = Licencia
# The licence follows, as a link.
data_license-stated = Los datos se pueden usar con la siguiente licencia:
# Stands in the files, too.
data_license-none = No se indica la licencia.
data_license-ask = Antes de publicar los datos, consulte a la municipalidad.

data_files = Archivos
data_file-all = Todos los indicadores
    .text = Todas las cifras de todos los indicadores, con las palabras de este idioma.
data_file-one = Un indicador
    .text = El contenido de un solo indicador. En lugar de {"{"}id{"}"} va el identificador del indicador, que también está en la dirección de su página.
data_file-plan = El plan sin palabras
    .text = La estructura del plan, los indicadores y las cifras. Es igual en todos los idiomas, y los identificadores llevan a las palabras.
data_file-schema = El formato de plan.json
    .text = Un JSON Schema (2020-12). Su $id contiene la versión.
data_file-package = El formato de las tablas
    .text = Un Frictionless Data Package. Contiene el nombre, el tipo y el significado de las columnas de la tabla de cada idioma, además del tamaño y la suma de verificación de los archivos.
data_file-status = El estado de la traducción
    .text = Número de textos traducidos en cada idioma y lista de las páginas que no están completas en ese idioma.
data_file-status-schema = El formato de status.json
    .text = Un JSON Schema (2020-12). Su $id contiene la versión.
data_file-manifest = Todos los archivos de este sitio
    .text = Ubicación, tamaño y suma de verificación (SHA-256) de cada archivo.

data_columns = Columnas de las tablas
data_columns-lead = Cada fila es una cifra. La clave que está junto al nombre de la columna es igual en todos los idiomas.
data_column-indicator = ID del indicador
    .text = El identificador del indicador. No cambia nunca.
data_column-name = Indicador
    .text = El nombre del indicador, tal como está en el plan.
data_column-place = Lugar en el plan
    .text = Los nombres del capítulo, la sección, etc. donde está el indicador, de arriba hacia abajo.
data_column-kind = Tipo
    .text = Cuál de las cifras del indicador es.
data_column-kind-text = Tipo en palabras
    .text = El tipo, en las palabras que ve el lector.
data_column-year = Año
    .text = El año del calendario occidental, si el plan lo indica.
data_column-year-text = Año en palabras
    .text = El año, tal como lo ve el lector.
data_column-value = Cifra
    .text = La cifra, tal como está en el plan. Si no hay, queda vacía.
data_column-unit = ID de la unidad
    .text = El identificador de la unidad: percent o una unidad definida por el plan.
data_column-unit-text = Unidad
    .text = La unidad en palabras. El número va en el lugar de “…”.
data_column-value-text = Cifra en palabras
    .text = Lo que se muestra en la página: la cifra con su unidad, la meta en palabras o el motivo por el que no hay cifra.
data_column-target-kind = Tipo de meta
    .text = Solo para las metas. Indica qué se quiere alcanzar.
data_column-better = Sentido
    .text = Indica en qué sentido es mejor.
data_column-better-text = Sentido en palabras
    .text = El sentido, en las palabras que ve el lector.
data_column-status = Estado
    .text = Indica si la cifra todavía puede cambiar.
data_column-missing = ID del motivo
    .text = El identificador del motivo por el que no hay cifra.
data_column-note = Nota
    .text = Lo que el plan explica sobre esa cifra.
data_column-source = Fuente
    .text = La encuesta en la que se basa o lo que se contó.
data_column-year-kind = Tipo de año
    .text = Indica si es un año calendario o un año fiscal.
data_column-node = ID de la parte
    .text = El identificador de la parte del plan donde está el indicador.
data_column-borrowed = Otros idiomas
    .text = Los idiomas de los textos de esa fila que todavía no están traducidos.
data_column-license = Licencia
    .text = La dirección de la licencia. Si no hay, se dice que no se indica.

data_target-figure = una cifra
data_target-missing = sin fijar
data_status-final = definitiva
data_status-provisional = provisional
data_year-calendar = año calendario
data_year-fiscal = año fiscal

data_rules = Para usar los datos
data_rule-figures = Las cifras están escritas como en el plan, con punto decimal y sin separador de miles. En JSON van entre comillas, para que 40.0 conserve el cero.
data_rule-missing = Lo que el plan no dice queda vacío en las tablas y es null en JSON. Nunca se pone 0.
data_rule-texts = Los textos no llevan lecturas de caracteres japoneses, enlaces ni énfasis.
data_rule-borrowed = Los textos que todavía no están traducidos aparecen en otro idioma. Los archivos indican en cuál.
data_rule-csv = Los archivos CSV están en UTF-8 con BOM, los saltos de línea son CRLF y las celdas se separan con comas. Si la hoja de cálculo no los abre bien, impórtelos y elija la coma como separador y el punto como signo decimal.
data_rule-quote = Si una hoja de cálculo puede tomar un texto por una fórmula, el texto lleva un apóstrofo (') delante. Las cifras no lo llevan.
data_rule-version = La clave “schema” es la versión del formato. Las direcciones, los identificadores y las claves no cambian. Si cambian, cambia también la versión.
