using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Fest;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Sets what FEST holds and does wrong for the scenario.</summary>
public sealed class FestDriver(Scene scene, AcceptanceEnvironment environment)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);

    private static FaultTarget Alle => FaultTarget.ForService(FestSimulator.SystemName) with { Times = null };

    public void LaUtga(string vare) =>
        FestSimulator.LaUtga(scene.Tenant, Varevalg.Vare(scene, vare).Varenr, scene.Tenant.CaseClock.GetUtcNow());

    public void VarUtilgjengelig() => Planlegg(new AnswersUnavailable(Alle, RetryAfter));

    public void BrytForbindelsen() => Planlegg(new ResetsBeforeTakenIn(Alle));

    public void SvarMedGammelVersjon(int dogn) => Planlegg(new AnswersOldVersion(Alle, TimeSpan.FromDays(dogn)));

    private void Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        environment.Host.Faults(scene.Tenant.Id).Plan(fault);
    }
}
