### Questions that readers come with, and answers from what the plan says.
### An answer says only what the texts say that `[[questions]]` in `content/plan.toml` names under it, no more strongly than
### they do, and what they leave open: a plan says what the city intends, and is no list of its services.

question_my-language = 제가 쓰는 언어로 이야기할 수 있습니까?
    .text = 계획에는 외국인을 위한 상담 창구가 있다는 것, 그리고 [{ -foreign-residents }](glossary:foreign-residents)이 모국어로 생활 상담을 할 수 있는 체제를 앞으로 내실화한다는 것이 적혀 있습니다. 다만 창구가 어디에 있는지, 언제 여는지, 어떤 언어로 이야기할 수 있는지는 계획의 이 장에 적혀 있지 않습니다.
question_jichikai = [自治会](lang:ja)(자치회)란 무엇입니까?
    .text = [{ -jichikai }](glossary:jichikai)는 같은 지역에 사는 사람들이 자기 지역을 위해 자발적으로 만드는 단체이며, 관공서의 기관이 아닙니다. 이 설명은 이 사이트가 덧붙인 것입니다. 계획에는 [{ -jichikai }](glossary:jichikai)와 [{ -kuchokai }](glossary:kuchokai)가 커뮤니티 활동의 중심이라는 것, [{ -jichikai }](glossary:jichikai)에 가입하는 비율이 낮아지는 추세라는 것이 적혀 있습니다. 가입 방법과 회비는 계획의 이 장에 적혀 있지 않습니다.
question_take-part = 저도 참여할 수 있습니까?
    .text = 계획이 지향하는 것은 누구나 마을 만들기에 기획 단계부터 함께하고 참여할 수 있는 환경입니다. 지역 활동에 참여하고 있는 [{ -foreign-residents }](glossary:foreign-residents)은 지금은 많지 않으며, [{ -jichikai }](glossary:jichikai) 활동을 중심으로 한 지역 활동에 [{ -foreign-residents }](glossary:foreign-residents)도 참여할 수 있도록 환경을 갖출 필요가 있다고 적혀 있습니다. 지역 주민과 함께 참여하여 교류하는 기회를 마련하는 것도 계획에 들어 있습니다. 신청 방법과 활동 일시는 계획의 이 장에 적혀 있지 않습니다.
question_foreign-residents = 시는 외국인 시민을 위해 무엇을 계획하고 있습니까?
    .text = 계획은 방향성으로 네 가지를 들고 있습니다. 지역 주민과 [{ -foreign-residents }](glossary:foreign-residents) 양쪽의 의식을 바꾸어 가는 것, 함께 교류하는 기회를 마련하는 것, 창구에서 모국어로 상담할 수 있도록 체제를 내실화하는 것, 생활 정보를 알기 쉬운 방법으로 전하는 것입니다. 모두 시가 앞으로 힘쓰고자 하는 것입니다. 언제까지 하는지는 계획의 이 장에 적혀 있지 않습니다.
