### Parte 4, Capítulo 1

# The words in brackets belong to the title. まちづくり is "desarrollo de la ciudad": it is not about construction.
connections = Desarrollo de una ciudad que valora los vínculos (derechos humanos, comunidad e intercambio)
connections_goal = Este capítulo nace del deseo de crear una ciudad que valore los vínculos entre las personas, entre los grupos y entre las zonas, y en la que todos quieran seguir viviendo. Para ello, se busca que todos los [{ -residents }](glossary:residents) respeten los [{ -jinken }](glossary:jinken) de los demás y que haya un entorno en el que cualquier persona pueda tomar parte en las decisiones y participar en el desarrollo de la ciudad. También se busca mejorar los distintos tipos de actividades de los residentes, empezando por las actividades comunitarias.
connections_related-plans_gender-equality-plan = Plan de Igualdad de Género de Iruma
