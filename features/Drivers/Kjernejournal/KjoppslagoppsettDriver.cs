using AcceptanceHarness.Simulators.Kjernejournal;
using AcceptanceHarness.Simulators.Kjernejournal.Dokumenter;
using AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

namespace AcceptanceHarness.Features.Drivers.Kjernejournal;

/// <summary>Sets which lab results and documents the scenario's patients have.</summary>
public sealed class KjoppslagoppsettDriver(Scene scene)
{
    private readonly List<Ventetprove> _prover = [];
    private readonly List<Journaldokument> _dokumenter = [];

    /// <summary>The patient's lab results, as they should be shown.</summary>
    internal IReadOnlyList<Ventetprove> Prover => _prover;

    /// <summary>The patient's documents, the withheld ones left out.</summary>
    internal IReadOnlyList<Journaldokument> Dokumenter => _dokumenter;

    /// <summary>How many documents are withheld.</summary>
    internal int Tilbakeholdte { get; private set; }

    private DateTimeOffset Na => scene.Tenant.CaseClock.GetUtcNow();

    public void LeggInn(string hva, int antall)
    {
        switch (hva)
        {
            case "prøvesvar":
                LeggInnProver(Enumerable.Range(1, antall).Select(Proveutvalg.Nummer));
                break;
            case "dokumenter":
                LeggInnDokumenter(antall, "A00-1");
                break;
            default:
                throw new ArgumentException($"Forventet prøvesvar eller dokumenter, fikk «{hva}». Rett steget i feature-filen.", nameof(hva));
        }
    }

    public void LeggInnUkjenteKoder() => LeggInnProver([Proveutvalg.UkjentKode, Proveutvalg.UtenKode]);

    public void LeggInnFritekst() => LeggInnProver([Proveutvalg.Fritekst]);

    public void LeggInnMedDeler() => LeggInnProver([Proveutvalg.MedDeler]);

    public void LeggInnDokumenterAvUkjentType(int antall) => LeggInnDokumenter(antall, "X99-9");

    public void HoldTilbakeDokumenter(int antall)
    {
        Tilbakeholdte += antall;
        for (var nummer = 0; nummer < antall; nummer++)
        {
            KjernejournalSimulator.RegistrerDokument(scene.Tenant, Fnr(scene.Pasient), Dokument(900 + nummer, "A00-1") with { Tilbakeholdt = true });
        }
    }

    /// <summary>Gives the other patient lab results and a document, that must not be shown here.</summary>
    public void LeggInnForDenAndre()
    {
        KjernejournalSimulator.RegistrerProvesvar(scene.Tenant, Fnr(Rolle.AnnenPasient), Rapport(700, Proveutvalg.Nummer(700)));
        KjernejournalSimulator.RegistrerDokument(scene.Tenant, Fnr(Rolle.AnnenPasient), Dokument(700, "A00-1"));
    }

    private void LeggInnProver(IEnumerable<Analyse> analyser)
    {
        foreach (var analyse in analyser)
        {
            KjernejournalSimulator.RegistrerProvesvar(scene.Tenant, Fnr(scene.Pasient), Rapport(_prover.Count + 1, analyse));
            _prover.Add(Proveutvalg.Vist(analyse));
        }
    }

    private void LeggInnDokumenter(int antall, string typekode)
    {
        for (var nummer = 0; nummer < antall; nummer++)
        {
            var dokument = Dokument(_dokumenter.Count + 1, typekode);
            KjernejournalSimulator.RegistrerDokument(scene.Tenant, Fnr(scene.Pasient), dokument);
            _dokumenter.Add(dokument);
        }
    }

    private Provesvarrapport Rapport(int nummer, Analyse analyse) => new()
    {
        Id = FormattableString.Invariant($"rapport-{nummer}"),
        Navn = FormattableString.Invariant($"Rapport {nummer:000}"),
        Tid = Na.AddHours(-nummer),
        Analyser = [analyse],
    };

    private Journaldokument Dokument(int nummer, string typekode) => new()
    {
        DokumentId = FormattableString.Invariant($"2.16.578.1.12.4.3.999.2.{nummer}"),
        Tittel = FormattableString.Invariant($"Epikrise {nummer:000} – «prøve» & oppfølging"),
        Typekode = typekode,
        Tid = Na.AddDays(-nummer),
        Tekst = "Syntetisk innhold",
    };

    private string Fnr(string pasient) => scene.PasientSom(pasient).KrevNummer();
}
