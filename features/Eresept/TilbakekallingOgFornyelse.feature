# language: no
Egenskap: Tilbakekalling og fornyelse

  @AK-ERE-2-04 @nivå:må @grunnlag:U @fare:F-05 @årsak:F-05.1 @årsak:F-05.2 @rolle:rekvirent @gjelder:alle @antakelse:A-005 @antakelse:A-020 @antakelse:A-025 @antakelse:A-180 @antakelse:A-182 @delkrav:a @delkrav:b
  Regel: En tilbakekalling skal regnes som utført først ved positivt svar (a), og tilbakekalling av en resept under ekspedering skal vises (b)
    Kilde: ERDOK, side 2556559378 (tilbakekallingsårsak i M9.6); meldingen M5.2

    @viser:a
    Scenario: Tilbakekallingen blir utført
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen tilbakekaller resepten
      Så viser fagsystemet tilbakekallingen som utført

    @viser:a
    Scenario: Tilbakekallingen blir avvist
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at Reseptformidleren avviser neste tilbakekalling
      Når legen tilbakekaller resepten
      Så viser fagsystemet ikke tilbakekallingen som utført

    @viser:a
    Scenario: Tilbakekallingen avvises med AppRecFault
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at Reseptformidleren avviser neste tilbakekalling med AppRecFault
      Når legen tilbakekaller resepten
      Så viser fagsystemet ikke tilbakekallingen som utført

    @viser:a
    Scenario: Reseptlisten har ikke fått med tilbakekallingen
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at legen har tilbakekalt resepten
      Og at Reseptformidleren svarer på neste oppslag slik det var før siste endring
      Når legen henter pasientens resepter
      Så viser fagsystemet tilbakekallingen som utført

    @viser:a
    Scenario: Svaret på tilbakekallingen uteblir
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at svaret på neste tilbakekalling uteblir
      Når legen tilbakekaller resepten
      Så viser fagsystemet ikke tilbakekallingen som utført

    @viser:b
    Scenario: Resepten er under ekspedering
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at apoteket har begynt å ekspedere resepten
      Og at en annen lege har tilbakekalt resepten
      Når legen henter pasientens resepter
      Så viser fagsystemet resepten som tilbakekalt

  @AK-ERE-3-11 @nivå:må @grunnlag:U @fare:F-04 @fare:F-05 @årsak:F-05.1 @rolle:rekvirent @gjelder:alle @antakelse:A-005 @antakelse:A-014 @delkrav:a @delkrav:b
  Regel: Fornyelse skal tilbakekalle den gamle resepten med henvisning til den nye (a), og feiler tilbakekallingen, skal begge reseptene vises (b)
    Kilde: ERDOK, M5 (kodeverk 7500 og NyReseptId); SFM API Basis, introduksjon (doble resepter)

    @viser:a
    Scenario: Fornyelse
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Når legen fornyer resepten
      Så er den gamle resepten tilbakekalt med henvisning til den nye

    @viser:b
    Scenario: Tilbakekallingen av den gamle resepten blir avvist
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at legen har sendt en resept
      Og at Reseptformidleren avviser neste tilbakekalling
      Når legen fornyer resepten
      Så viser fagsystemet både den gamle og den nye resepten som gjeldende
