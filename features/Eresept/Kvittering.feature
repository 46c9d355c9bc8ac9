# language: no
Egenskap: Kvittering på resept

  @AK-ERE-2-01 @nivå:må @grunnlag:U @fare:F-03 @fare:F-09 @årsak:F-03.1 @årsak:F-09.2 @rolle:rekvirent @gjelder:alle @antakelse:A-001 @antakelse:A-002 @antakelse:A-003 @antakelse:A-180 @delkrav:a @delkrav:b
  Regel: Når Reseptformidleren avviser en resept, skal resepten ikke vises som sendt (a), og rekvirenten skal få årsaken i klartekst (b)
    Kilde: Veiledning til riktig bruk av applikasjonskvittering (HIS 1168)

    @viser:a @viser:b
    Scenariomal: Avvist med feilkode <feilkode>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept med feilkode <feilkode>
      Når legen forskriver en resept
      Så viser fagsystemet at resepten ikke er sendt
      Og fagsystemet viser årsaken fra kvitteringen

      Eksempler:
        | feilkode |
        | E35      |
        | X99      |
        | 917      |

    @viser:b
    Scenario: Avvist for kjent avvik i strukturert dosering
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept for kjent avvik i strukturert dosering
      Når legen forskriver en resept
      Så viser fagsystemet årsaken fra kvitteringen

    @viser:a
    Scenario: Avvist med AppRecFault
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept med AppRecFault
      Når legen forskriver en resept
      Så viser fagsystemet resepten som avvist eller ubekreftet

    @viser:a
    Scenario: En avvist resept sendes ikke på nytt i det stille
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren avviser neste resept med feilkode X99
      Når legen forskriver en resept
      Og fagsystemets bakgrunnsjobber har kjørt
      Så har Reseptformidleren mottatt nøyaktig 1 resept for pasienten

    @viser:a
    Scenario: En godtatt resept vises som sendt
      Gitt at legen har åpnet en pasient med fødselsnummer
      Når legen forskriver en resept
      Så viser fagsystemet at resepten er sendt

  @AK-ERE-2-02 @nivå:må @grunnlag:U @fare:F-03 @fare:F-04 @fare:F-16 @årsak:F-03.1 @årsak:F-04.1 @årsak:F-16.1 @rolle:rekvirent @gjelder:alle @antakelse:A-003 @antakelse:A-006 @antakelse:A-007 @delkrav:a @delkrav:b @delkrav:c
  Regel: Når kvitteringen uteblir, skal resepten vises som ubekreftet (a), ny sending skal ha samme MsgHead/MsgId (b), og en sen eller gjentatt kvittering skal ikke endre en avklart resept (c)
    Kilde: NHN utviklerportal, EDI 2.0 (manglende kvittering og ny sending); HIS 1168

    @viser:a
    Scenario: Kvitteringen uteblir
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at kvitteringen på neste resept uteblir
      Når legen forskriver en resept
      Så viser fagsystemet at resepten er ubekreftet

    @viser:b
    Scenario: Ny sending etter at kvitteringen uteble
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at kvitteringen på neste resept uteblir
      Og at legen har forskrevet en resept som er ubekreftet
      Når legen sender resepten på nytt
      Så har den nye sendingen samme meldings-id som den første

    @viser:c
    Scenario: Sen kvittering etter at resepten er avklart
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at kvitteringene på de to neste sendingene kommer i omvendt rekkefølge
      Når legen forskriver en resept og sender den på nytt før kvitteringen kommer
      Så er resepten fortsatt vist som sendt etter den sene kvitteringen
