### Parte 4, Capítulo 1

# The words in brackets belong to the title. まちづくり is always "desenvolvimento da cidade" (or "de uma cidade …"): it is not about construction.
connections = Desenvolvimento de uma cidade que valoriza os laços (direitos humanos, comunidade, intercâmbio)
connections_goal = O desejo deste capítulo é valorizar os laços entre as pessoas, entre os grupos e entre as comunidades locais, e criar uma cidade onde todos queiram continuar morando. Para isso, o objetivo é criar um ambiente em que todos os [{ -residents }](glossary:residents) respeitem os [{ -jinken }](glossary:jinken) uns dos outros e em que cada pessoa possa ter voz e participar no desenvolvimento da cidade. É também objetivo fortalecer diversas atividades da sociedade civil, entre elas as atividades comunitárias.
connections_related-plans_gender-equality-plan = Plano de Igualdade de Gênero de Iruma
