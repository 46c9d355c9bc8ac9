using AcceptanceHarness.Features.Drivers.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What the system has sent, and what it shows of messages.</summary>
[Binding]
public sealed class HelsenorgebevisSteps(MeldingsbevisDriver bevis, InnboksDriver innboks)
{
    [Then("er meldingen kvittert positivt")]
    public Task SaKvittert() => bevis.ErKvittertAsync("1");

    [Then("er meldingen til pasienten sendt én gang")]
    public Task SaSendtEnGang() => bevis.ErSendtEnGangAsync();

    [Then("det er ikke kvittert på kvitteringen")]
    public Task SaIkkeKvittert() => bevis.HarIkkeKvittertPaKvitteringenAsync();

    [Then("ligger henvendelsen hos pasienten")]
    public Task SaHosPasienten() => innboks.HarHenvendelsenHosAsync(Drivers.Rolle.PasientMedFodselsnummer);
}
