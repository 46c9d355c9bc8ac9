using AcceptanceHarness.Core.Checks.Kjernejournal;
using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Kjernejournal.Forvrengning;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Sets what kjernejournal does wrong in the scenario.</summary>
public sealed class KjernejournalfeilDriver(Scene scene, AcceptanceEnvironment environment)
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LengsteVent = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LongerThanAnyoneWaits = TimeSpan.FromMinutes(10);

    private FaultPlan Plan => environment.Host.Faults(scene.Tenant.Id);

    public void LaIndikatorenSvare(string feil) => Feile(feil, For(scene.Pasient, [.. Kjernejournaloperasjoner.Indikatorer]));

    public void LaKalletSvare(string operasjon, string feil) => Feile(feil, For(scene.Pasient, operasjon));

    public void LaKalletGjeldeDenAndre(string operasjon) =>
        Planlegg(new AnswersForAnotherPatient(For(scene.Pasient, operasjon), scene.PasientSom(Rolle.AnnenPasient).KrevNummer()));

    public void HoldTilbake(string operasjon) => Hold(For(scene.Pasient, operasjon) with { Times = 1 });

    public void LaIndikatorenBruke(TimeSpan tid)
    {
        var target = For(scene.Pasient, [.. Kjernejournaloperasjoner.Indikatorer]);
        LaTidenGaEtterKallet(target);
        Planlegg(new AnswersSlowly(target, tid));
    }

    public void HoldTilbakeIndikatoren(string pasient) => Hold(For(pasient, [.. Kjernejournaloperasjoner.Indikatorer]) with { Times = 1 });

    public void AvvisFornyelsen() => Planlegg(Forvrenger(Kjforvrengninger.FornyelseAvvist, For(scene.Pasient, Kjernejournaloperasjoner.Forny)));

    public void VarNede() => scene.Driftsstans = Planlegg(new ResetsBeforeTakenIn(For(scene.Pasient)));

    public void VarTilgjengeligIgjen() => Plan.Remove(scene.Driftsstans!);

    private void Feile(string feil, FaultTarget target)
    {
        switch (feil)
        {
            case "utilgjengelig":
                Planlegg(new AnswersUnavailable(target, RetryAfter));
                break;
            case "for mange kall":
                Planlegg(new AnswersTooManyRequests(target, RetryAfter));
                break;
            case "brutt forbindelse":
                Planlegg(new ResetsBeforeTakenIn(target));
                break;
            case "teknisk feil":
                Planlegg(new AnswersSoapFault(target, "Teknisk feil i kjernejournal"));
                break;
            case "svar som ikke kan leses":
                Planlegg(Forvrenger(Kjforvrengninger.UgyldigJson, target));
                break;
            case "en ukjent status":
                Planlegg(Forvrenger(Kjforvrengninger.UkjentStatus, target));
                break;
            case "tidsavbrudd":
                LaTidenGaEtterKallet(target);
                Planlegg(new AnswersSlowly(target, LongerThanAnyoneWaits));
                break;
            case "svar som stanser midtveis":
                var stans = new StallsMidAnswer(target);
                (scene.TidSomGar, scene.TidenBegynner) = (HelseIdDriver.Steg, stans.Begun);
                Planlegg(stans);
                break;
            default:
                throw new ArgumentException($"Ukjent feil «{feil}». Rett raden i feature-filen.", nameof(feil));
        }
    }

    private static DistortsAnswer Forvrenger(string id, FaultTarget target) => new(target, Kjforvrengninger.All.First(f => f.Id == id));

    /// <summary>The clock is moved when the call has come, so that nothing before it runs out of time.</summary>
    private void LaTidenGaEtterKallet(FaultTarget target)
    {
        var sist = scene.SisteUtveksling();
        var kallet = scene.Journal.WaitForAsync(
            scene.Tenant.Id, all => all.FirstOrDefault(e => e.Number > sist && e.Scenario == scene.Id && target.Operations.Contains(e.Operation)),
            LengsteVent, TimeProvider.System, CancellationToken.None);
        (scene.TidSomGar, scene.TidenBegynner) = (HelseIdDriver.Steg, kallet);
    }

    private void Hold(FaultTarget target)
    {
        var fault = new HoldsAnswer(target);
        scene.SlippSvar = fault.Release;
        Planlegg(fault);
    }

    private PlannedFault Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        return Plan.Plan(fault);
    }

    private FaultTarget For(string pasient, params string[] operasjoner) =>
        FaultTarget.ForPatient(scene.PasientSom(pasient).KrevNummer(), operasjoner) with { Times = null };
}
