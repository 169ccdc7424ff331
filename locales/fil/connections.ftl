### Part 4, Chapter 1

# The words in brackets belong to the title.
connections = Paghubog ng lungsod na nagpapahalaga sa ugnayan (karapatang pantao, komunidad, pagpapalitan)
connections_goal = Hangad ng kabanatang ito na makabuo ng isang lungsod na nagpapahalaga sa ugnayan ng tao sa tao, ng samahan sa samahan at ng lugar sa lugar, at nais ng lahat na patuloy na tirhan. Para dito, nilalayon na igalang ng bawat [{ -residents }](glossary:residents) ang [{ -jinken }](glossary:jinken) ng isa’t isa, at maihanda ang isang kapaligiran kung saan ang lahat ay maaaring makilahok at sumali sa paghubog ng lungsod. Nilalayon ding mapayaman ang iba’t ibang gawaing sibiko, tulad ng mga gawaing pangkomunidad.
connections_related-plans_gender-equality-plan = Plano ng Iruma para sa Pantay na Pakikilahok ng Kababaihan at Kalalakihan
