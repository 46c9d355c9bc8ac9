# language: no
Egenskap: Reseptformidleren er utilgjengelig

  @AK-ERE-2-03 @nivå:må @grunnlag:U @fare:F-03 @fare:F-04 @fare:F-08 @fare:F-36 @rolle:rekvirent @gjelder:alle @antakelse:A-022 @delkrav:a @delkrav:b @delkrav:c
  Regel: Når Reseptformidleren er utilgjengelig, skal rekvirenten få beskjed (a) og kunne velge nødløsning (b), og resepten skal ikke sendes senere uten at rekvirenten vet om det (c)
    Kilde: ehelse.no, nyheter om nedetid i e-resept (papirresept som reserve); kjernejournal krav T.9, anvendt på e-resept

    @viser:a
    Scenariomal: Resepten kommer ikke fram: <feil>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren er nede med <feil>
      Når legen forskriver en resept
      Så varsler fagsystemet om at resepten ikke er bekreftet sendt

      Eksempler:
        | feil            |
        | utilgjengelig   |
        | brutt forbindelse |
        | for mange kall  |

    @viser:b @viser:c
    Scenariomal: Papirresept under driftsstans: <feil>
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren er nede med <feil>
      Og at legen har forskrevet en resept som er ubekreftet
      Når legen velger papirresept
      Og Reseptformidleren er tilgjengelig igjen
      Og fagsystemets bakgrunnsjobber har kjørt
      Så har Reseptformidleren ikke fått resepten etterpå

      Eksempler:
        | feil            |
        | utilgjengelig   |
        | brutt forbindelse |

    @viser:a
    Scenario: Reseptformidleren er nede en stund og kommer tilbake
      Gitt at legen har åpnet en pasient med fødselsnummer
      Og at Reseptformidleren er nede med utilgjengelig
      Og at legen har forskrevet en resept som er ubekreftet
      Når Reseptformidleren er tilgjengelig igjen
      Og legen sender resepten på nytt
      Så viser fagsystemet at resepten er sendt
