# language: no
Egenskap: Seponering og legemiddelliste

  @AK-ERE-3-12 @nivå:må @grunnlag:U @fare:F-05 @fare:F-32 @årsak:F-05.1 @rolle:rekvirent @gjelder:alle @antakelse:A-005 @delkrav:a @delkrav:b @delkrav:c
  Regel: Seponering skal tilbakekalle resepten (a) og oppdatere legemiddellisten (b), og det som ikke er bekreftet, skal vises som ubekreftet (c)
    Kilde: Testrammeverkets eget krav; M5 (kodeverk 7500, seponering) og M25.1 (EnkeltoppforingLIB/Seponering)

    @viser:a @viser:b
    Scenario: Legen seponerer et legemiddel på listen
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at legen har levert legemiddellisten
      Når legen seponerer legemiddelet
      Så er resepten tilbakekalt med seponering som årsak
      Og legemiddelet står som seponert på listen hos Reseptformidleren
      Og fagsystemet viser legemiddelet som seponert

    @viser:b
    Scenario: Legen seponerer et legemiddel før listen er levert
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har levert legemiddellisten
      Og at legen har sendt en resept
      Når legen seponerer legemiddelet
      Så står legemiddelet som seponert på listen hos Reseptformidleren
      Og legemiddelet fra den andre legen er fortsatt på listen

    @viser:c
    Scenario: Tilbakekallingen blir avvist
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at Reseptformidleren avviser neste tilbakekalling
      Når legen seponerer legemiddelet
      Så viser fagsystemet ikke tilbakekallingen som utført

    @viser:c
    Scenario: Legemiddellisten blir avvist
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at Reseptformidleren avviser neste legemiddelliste
      Når legen seponerer legemiddelet
      Så viser fagsystemet ikke legemiddellisten som levert

    @viser:c
    Scenario: Svaret på legemiddellisten uteblir
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at svaret på neste legemiddelliste uteblir
      Når legen seponerer legemiddelet
      Så viser fagsystemet ikke legemiddellisten som levert

  @AK-ERE-3-13 @nivå:må @grunnlag:U @fare:F-32 @årsak:F-32.1 @rolle:rekvirent @gjelder:alle @antakelse:A-046 @antakelse:A-071 @antakelse:A-182 @delkrav:a @delkrav:b
  Regel: En ny legemiddelliste skal bygge på den siste versjonen (a), og er listen endret av andre, skal den hentes på nytt og ikke overskrives (b)
    Kilde: Testrammeverkets eget krav; M9.12 RefMsgId og M25.1 ConversationRef

    @viser:a
    Scenario: Legen leverer listen to ganger
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at legen har levert legemiddellisten
      Når legen leverer legemiddellisten
      Så har Reseptformidleren tatt imot legemiddellisten

    @viser:a @viser:b
    Scenario: En annen lege har levert listen
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har levert legemiddellisten
      Og at legen har hentet legemiddellisten
      Og at legen har sendt en resept
      Når legen leverer legemiddellisten
      Så har Reseptformidleren tatt imot legemiddellisten
      Og legemiddelet fra den andre legen er fortsatt på listen

    @viser:b
    Scenario: En annen lege endrer listen etter at legen hentet den
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har hentet legemiddellisten
      Og at legen har sendt en resept
      Og at en annen lege har levert legemiddellisten
      Når legen leverer legemiddellisten
      Så har fagsystemet hentet legemiddellisten på nytt
      Og legemiddelet fra den andre legen er fortsatt på listen

    @viser:b
    Scenario: Listen som hentes, har ikke fått med den andre legens endring
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at en annen lege har levert legemiddellisten
      Og at Reseptformidleren svarer på neste oppslag på legemiddellisten slik det var før siste endring
      Og at legen har hentet legemiddellisten
      Og at legen har sendt en resept
      Når legen leverer legemiddellisten
      Så er legemiddelet fra den andre legen fortsatt på listen
