using AcceptanceHarness.Features.Drivers.Kjernejournal;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the user is shown of critical information.</summary>
[Binding]
public sealed class KritiskskjermSteps(KritiskskjermDriver skjerm)
{
    [Then("^(?:vises opplysningen|opplysningen vises) som gjeldende$")]
    public Task SaGjeldende() => skjerm.VisesSomAsync(gjeldende: true);

    [Then("^(?:vises opplysningen|opplysningen vises) ikke som gjeldende$")]
    public Task SaIkkeGjeldende() => skjerm.VisesSomAsync(gjeldende: false);

    [Then("^(?:vises det|det vises) rødt varsel$")]
    public Task SaVarsel() => skjerm.ViserVarselAsync(ventet: true);

    [Then("^(?:vises det|det vises) ikke rødt varsel$")]
    public Task SaIkkeVarsel() => skjerm.ViserVarselAsync(ventet: false);

    [Then("sier fagsystemet at ingenting er registrert, og ikke at pasienten ikke har noe")]
    public Task SaIngentingRegistrert() => skjerm.SierAtIngentingErRegistrertAsync();

    [Then("viser fagsystemet at kritisk informasjon ikke kunne hentes")]
    public Task SaFeil() => skjerm.ViserFeilAsync();

    [Then("viser fagsystemet at pasienten har blokkert")]
    public Task SaBlokkert() => skjerm.ViserBlokkertAsync();

    [Then("viser fagsystemet at kritisk informasjon er blokkert for alle")]
    public Task SaBlokkertForAlle() => skjerm.ViserBlokkertForAlleAsync();

    [Then("^(?:viser fagsystemet|fagsystemet viser) at kritisk informasjon er sperret$")]
    public Task SaSperret() => skjerm.ViserSperretAsync();

    [Then("vises det den andre legen har skrevet")]
    public Task SaFraAnnen() => skjerm.ViserFraAnnenAsync();

    [Then("vises ikke den gamle listen som om den gjaldt")]
    public Task SaIkkeGammel() => skjerm.ViserIkkeGammelKopiAsync();

    [Then("^vises ingen kritisk informasjon fra den forrige (?:pasienten|brukeren|virksomheten)$")]
    public Task SaIngentingFraForrige() => skjerm.ViserIngentingFraForrigeAsync();

    [Then("legen får beskjed om å velge grunnlag for kritisk informasjon")]
    public Task SaBedtOmGrunnlag() => skjerm.HarBedtOmGrunnlagAsync();

    [Then("^(?:får legen|legen får) vite at opplysningen er endret av andre$")]
    public Task SaSagtEndret() => skjerm.HarSagtEndretAvAndreAsync();
}
