### Bagian 4, Bab 1

# The words in brackets belong to the title. まちづくり is always "membangun kota"; not "pembangunan kota", which is about construction.
connections = Membangun kota yang menghargai hubungan (hak asasi manusia, komunitas, pertukaran)
connections_goal = Harapan bab ini adalah mewujudkan kota yang menghargai hubungan antarorang, antarkelompok, dan antardaerah, sehingga semua orang ingin terus tinggal di sini. Untuk itu, tujuannya adalah menciptakan kondisi yang membuat setiap [{ -residents }](glossary:residents) saling menghormati [{ -jinken }](glossary:jinken), dan siapa pun dapat turut menentukan serta ikut serta dalam membangun kota. Tujuan lainnya adalah meningkatkan berbagai kegiatan warga, termasuk kegiatan komunitas.
connections_related-plans_gender-equality-plan = Rencana Kesetaraan Gender Iruma
