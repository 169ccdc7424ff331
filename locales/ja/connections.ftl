### 第4編 第1章

# The words in brackets belong to the title.
connections = つながりを大切にしたまちづくり (人権、コミュニティ、交流)
connections_goal = 人と人、団体と団体、地域と地域のつながりを大切にし、みんながこれからも住み続けたいと思うまちをつくることが、この章の願いです。そのために、[{ -residents }](glossary:residents)の一人ひとりが互いの[{ -jinken }](glossary:jinken)を尊重し、誰もがまちづくりに参画し、参加できる環境を整えること、そして、コミュニティ活動をはじめとするいろいろな市民活動の充実を図ることを目指します。
connections_related-plans_gender-equality-plan = いるま男女共同参画プラン
