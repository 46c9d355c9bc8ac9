using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What kjernejournal has seen of critical information, and holds of it.</summary>
[Binding]
public sealed class KritiskbevisSteps(KritiskkallDriver kall, KritiskinnholdDriver innhold)
{
    [Then("er status spurt før kritisk informasjon ble lest")]
    public void SaStatusForst() => kall.HarSpurtStatusForst();

    [Then("har hvert kall om kritisk informasjon rollen fra attesten")]
    public void SaRolle() => kall.HarRollenFraAttesten();

    [Then("^er kritisk informasjon lest med (samtykke|akutt|unntak)$")]
    public void SaLestMed(string grunnlag) => kall.ErLestMed(grunnlag, forhoyet: false);

    [Then("^er kritisk informasjon lest med forhøyet (samtykke|akutt)$")]
    public void SaLestMedForhoyet(string grunnlag) => kall.ErLestMed(grunnlag, forhoyet: true);

    [Then("er forhøyet grunnlag ikke brukt")]
    public Task SaIkkeForhoyet() => kall.HarIkkeBruktForhoyetAsync();

    [Then("er forhøyet grunnlag ikke brukt i det siste oppslaget")]
    public Task SaIkkeForhoyetSist() => kall.HarIkkeBruktForhoyetSistAsync();

    [Then("er kritisk informasjon ikke lest")]
    public Task SaIkkeLest() => kall.ErIkkeLestAsync();

    [Then("fagsystemet har ikke prøvd å omgå blokkeringen")]
    public Task SaIkkeOmgatt() => kall.HarIkkeOmgattBlokkeringenAsync();

    [Then("^(?:bygger endringen|endringen bygger) på siste versjon$")]
    public void SaSisteVersjon() => kall.ByggerPaSisteVersjon();

    [Then("opplysningen er lest på nytt etter konflikten")]
    [Then("er opplysningen lest på nytt etter konflikten")]
    public void SaLestPaNytt() => kall.HarLestPaNyttEtterKonflikten();

    [Then("har opplysningen alle feltene den hadde før endringen")]
    public void SaAlleFelter() => innhold.HarAlleFelter();

    [Then("sier opplysningen hvilken profil den følger")]
    public void SaProfil() => innhold.HarProfil();

    [Then("henger statusene i opplysningen sammen")]
    public void SaStatuser() => innhold.HarStatusSomHengerSammen();

    [Then("har opplysningen kategori og alvorlighet for et legemiddel")]
    public void SaKategori() => innhold.HarKategoriOgAlvorlighet();

    [Then("sier opplysningen hvem som registrerte den, og hvor")]
    public void SaRegistrertAv() => innhold.HarHvemSomRegistrerte();

    [Then("har varselet en periode med start")]
    public void SaPeriode() => innhold.HarPeriodeMedStart();

    [Then("sier opplysningen hvor den kommer fra")]
    public void SaInformasjonskilde() => innhold.HarInformasjonskilde();

    [Then("er opplysningen slettet i kjernejournal")]
    public void SaSlettet() => innhold.ErSlettet();
}
