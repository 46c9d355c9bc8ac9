using AcceptanceHarness.Features.Runs;
using AcceptanceHarness.Simulators.Faults;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Adapter;

namespace AcceptanceHarness.Features.Drivers;

/// <summary>Sets what Reseptformidleren holds and does wrong for the scenario's patient.</summary>
public sealed class ReseptformidlerenDriver(Scene scene, AcceptanceEnvironment environment)
{
    private const string AvvistTilbakekalling = "Resepten kan ikke tilbakekalles.";
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongerThanAnyoneWaits = TimeSpan.FromMinutes(10);

    private static readonly Dictionary<string, string> Feiltekster = new()
    {
        ["E35"] = "Pasienten finnes ikke i mottakersystemet",
        ["X99"] = "Annen feil",
        ["917"] = "Resepten kan ikke formidles nå",
    };

    private FaultPlan Plan => environment.Host.Faults(scene.Tenant.Id);

    public void AvvisNesteResept(string feilkode) => Avvis(Operasjon.Resept, feilkode, Feiltekster[feilkode]);

    public void AvvisNesteReseptForDoseringsavvik() =>
        Avvis(Operasjon.Resept, "X99", RejectsMessage.KnownDosingDeviation);

    public void AvvisNesteTilbakekalling() => Avvis(Operasjon.Tilbakekalling, "X99", AvvistTilbakekalling);

    public void AvvisNesteListe() => Avvis(Operasjon.Legemiddelliste, "X99", "Legemiddellisten kan ikke tas imot.");

    public void UtelatSvarPaNesteListe() => Planlegg(new ResetsBeforeTakenIn(For(Operasjon.Legemiddelliste)));

    public void AvvisNesteReseptMedAppRecFault() => AvvisIFeil(Operasjon.Resept, "Resepten kan ikke behandles.");

    public void AvvisNesteTilbakekallingMedAppRecFault() => AvvisIFeil(Operasjon.Tilbakekalling, AvvistTilbakekalling);

    public void AvvisNesteOppslagPaUtleveringer() => Avvis(Operasjon.Utleveringer, "X99", "Oppslaget er avvist");

    public void UtelatNesteKvittering() => Planlegg(new SwallowsReceipt(For(Operasjon.Resept)));

    public void UtelatSvarPaNesteTilbakekalling() => Planlegg(new ResetsBeforeTakenIn(For(Operasjon.Tilbakekalling)));

    public void SvarIOmvendtRekkefolge()
    {
        var fault = new AnswersInReverseOrder(For(Operasjon.Resept) with { Times = 2 }, LongerThanAnyoneWaits);
        scene.SlippSvar = fault.Release;
        Planlegg(fault);
    }

    public void BrytForbindelsenEtterMottak() => Planlegg(new ResetsAfterTakenIn(For(Operasjon.Resept)));

    public void VarUtilgjengeligForNesteResept() => Planlegg(new AnswersUnavailable(For(Operasjon.Resept), RetryAfter));

    public void VarNedeMed(string feil)
    {
        var target = For() with { Times = null };
        scene.Driftsstans = Planlegg(feil switch
        {
            "utilgjengelig" => new AnswersUnavailable(target, RetryAfter),
            "brutt forbindelse" => new ResetsBeforeTakenIn(target),
            "for mange kall" => new AnswersTooManyRequests(target, RetryAfter),
            _ => throw new ArgumentException($"Ukjent feil «{feil}». Rett raden i feature-filen.", nameof(feil)),
        });
    }

    public void VarTilgjengeligIgjen() => Plan.Remove(scene.Driftsstans!);

    public void HoldTilbakeNesteOppslag()
    {
        var fault = new HoldsAnswer(For(Operasjon.Reseptliste));
        scene.SlippSvar = fault.Release;
        Planlegg(fault);
    }

    public void SvarMedAnnenPasient()
    {
        var annen = scene.PasientSom(Rolle.AnnenPasient);
        environment.Resepter(scene).LeggInn(annen);
        Planlegg(new AnswersForAnotherPatient(For(Operasjon.Reseptliste), annen.KrevNummer()));
    }

    public void SvarPaOppslagIAnnenVersjon() => Planlegg(new AnswersInOtherVersion(For(Operasjon.Reseptliste)));

    public void SvarPaUtleveringerIAnnenVersjon() => Planlegg(new AnswersInOtherVersion(For(Operasjon.Utleveringer)));

    public void SvarPaOppslagSomForSisteEndring() => Planlegg(new AnswersBeforeLastChange(For(Operasjon.Reseptliste)));

    public void SvarPaListeoppslagSomForSisteEndring() => Planlegg(new AnswersBeforeLastChange(For(Operasjon.HentListe)));

    public void LaNesteOppslagFeile(string feil)
    {
        var target = For(Operasjon.Reseptliste);
        switch (feil)
        {
            case "SOAP-feil":
                Planlegg(new AnswersSoapFault(target, "Teknisk feil i Reseptformidleren"));
                break;
            case "avvisning":
                Avvis(Operasjon.Reseptliste, "X99", "Oppslaget er avvist");
                break;
            case "AppRecFault":
                AvvisIFeil(Operasjon.Reseptliste, "Oppslaget er avvist");
                break;
            case "avkortet svar":
                Planlegg(new TruncatesXml(target));
                break;
            case "utilgjengelig":
                Planlegg(new AnswersUnavailable(target, RetryAfter));
                break;
            case "tidsavbrudd":
                scene.TidSomGar = TimeSpan.FromSeconds(30);
                Planlegg(new AnswersSlowly(target, LongerThanAnyoneWaits));
                break;
            case "svar som stanser midtveis":
                LaSvaretStanse(new StallsMidAnswer(target));
                break;
            default:
                throw new ArgumentException($"Ukjent feil «{feil}». Rett raden i feature-filen.", nameof(feil));
        }
    }

    public void ReserverPasienten() => environment.Resepter(scene).Reserver(scene.ApenPasient);

    public void LeggInnLastResept() => environment.Resepter(scene).LeggInn(scene.ApenPasient, last: true);

    public void LeggInnReseptFraAnnenLege() => scene.ReseptFraAnnenLege = environment.Resepter(scene).LeggInn(scene.ApenPasient);

    public void LeggInnListeFraAnnenLege() =>
        (scene.ListeFraAnnenLege, scene.OppforingFraAnnenLege) = environment.Resepter(scene).LeggInnListe(scene.ApenPasient);

    public void LeggInnReseptPaTidligereNummer() =>
        scene.ReseptFraAnnenLege = environment.Resepter(scene).LeggInnPaTidligereNummer(scene.ApenPasient);

    public void LeggInnReseptMedDosering(Dosevalg dosering) => LeggInnReseptMedMotstrid(dosering, dosering);

    public void LeggInnReseptMedMotstrid(Dosevalg tekst, Dosevalg struktur)
    {
        scene.Valg = Reseptvalg.Med(struktur);
        scene.ReseptFraAnnenLege = environment.Resepter(scene).LeggInn(scene.ApenPasient, tekst, struktur);
    }

    public void BegynnEkspedering() => environment.Resepter(scene).Ekspeder(scene.ReseptId);

    public void Utlever() => environment.Resepter(scene).Utlever(scene.ReseptId);

    public void TilbakekallSomAnnenLege() => environment.Resepter(scene).Tilbakekall(scene.ReseptId, scene.ApenPasient);

    private void Avvis(string operasjon, string kode, string tekst)
    {
        scene.ForventetArsak = tekst;
        Planlegg(new RejectsMessage(For(operasjon), [new Rejection(kode, tekst)]));
    }

    private void LaSvaretStanse(StallsMidAnswer fault)
    {
        (scene.TidSomGar, scene.TidenBegynner) = (TimeSpan.FromSeconds(30), fault.Begun);
        Planlegg(fault);
    }

    private void AvvisIFeil(string operasjon, string tekst)
    {
        scene.ForventetArsak = tekst;
        Planlegg(new RejectsInFault(For(operasjon), [new Rejection("X99", tekst)]));
    }

    private PlannedFault Planlegg(IFault fault)
    {
        scene.Faults.Add(fault.Description);
        return Plan.Plan(fault);
    }

    private FaultTarget For(params string[] operasjoner) =>
        FaultTarget.ForPatient(scene.ApenPasient.KrevNummer(), operasjoner);
}
