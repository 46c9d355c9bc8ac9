using AcceptanceHarness.Features.Drivers;
using AcceptanceHarness.Features.Drivers.Helsenorge;
using AcceptanceHarness.Wire.Helsenorge;

namespace AcceptanceHarness.Features.Steps;

/// <summary>What citizens send, and what helsenorge does.</summary>
[Binding]
public sealed class HelsenorgeSteps(HelsenorgeDriver helsenorge, DialogDriver dialog)
{
    [Given("at pasienten har skrevet en eKontakt")]
    public Task GittSkrevet() => helsenorge.SkrivAsync(Meldingsfunksjon.Ekontakt, Rolle.PasientMedFodselsnummer);

    [When("legen skriver til pasienten på helsenorge.no")]
    public Task NarLegenSkriver() => dialog.SkrivAsync();

    [When("fagsystemet avbrytes brått og startes igjen")]
    public Task NarAvbrytes() => dialog.AvbrytAsync();

    [When("pasienten skriver en eKontakt")]
    public Task NarSkriver() => helsenorge.SkrivAsync(Meldingsfunksjon.Ekontakt, Rolle.PasientMedFodselsnummer);
}
