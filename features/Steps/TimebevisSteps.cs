using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What citizens and users are shown of appointments.</summary>
[Binding]
public sealed class TimebevisSteps(TimebevisDriver bevis, ReservasjonsbevisDriver reservasjon)
{
    [Then("viser helsenorge.no timen til pasienten på riktig tidspunkt")]
    public Task SaRiktigTid() => bevis.ViserTimenAsync();

    [Then("viser helsenorge.no at timen er avlyst")]
    public Task SaAvlyst() => bevis.ViserAvlystAsync();

    [Then("pasienten er varslet med én melding for hver endring")]
    public Task SaEnPerEndring() => bevis.HarVarsletEnGangPerEndringAsync();

    [Then("er timen lagt ut med tjenesteområde")]
    [Then("er timen lagt ut uten at SMS eller e-post røper enheten")]
    public Task SaLagtUt() => bevis.ErLagtUtAsync("avtalt");

    [Then("^viser helsenorge\\.no den utlagte timen som (avtalt|avlyst) på riktig tidspunkt$")]
    public Task SaUtlagt(string status) => bevis.ErLagtUtAsync(status);

    [Then("har noen fått en oppgave om at pasienten ikke er varslet")]
    public Task SaOppgave() => bevis.HarOppgaveAsync();

    [Then("viser fagsystemet at pasienten ikke kan nås på helsenorge.no")]
    public Task SaIkkeAktiv() => bevis.ViserIkkeAktivAsync();

    [Then("har pasienten fått timen")]
    public Task SaFattTimen() => reservasjon.HarFattTimenAsync();

    [Then("har bare den ene av dem fått timen")]
    public Task SaTilEn() => reservasjon.HarGittTilEnAsync();

    [Then("timeboken viser timen hos pasienten på riktig tidspunkt")]
    public Task SaHosPasienten() => reservasjon.TimebokenViserAvtaltAsync();

    [Then("viser timeboken timen som ledig")]
    public Task SaLedig() => reservasjon.TimebokenViserLedigAsync();
}
