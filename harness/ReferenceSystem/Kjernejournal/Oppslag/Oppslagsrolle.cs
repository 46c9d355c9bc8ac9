using AcceptanceHarness.Wire.Adapter;
using AcceptanceHarness.Wire.Kjernejournal;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>What the system has of look-ups in kjernejournal: lab results, documents and medicines, each where it is set up.</summary>
internal sealed class Oppslagsrolle
{
    public Oppslagsrolle(EhrSession session, Kjernejournaltilgang tilgang, Innsynsvakt vakt, Kjernejournalrekke rekke)
    {
        var policies = session.Policies.Kjernejournal;
        var sider = new Sidehenter(tilgang, policies);
        var vises = policies.Oppslag.StateShown;
        if (Adresse(session.Cast, KjernejournalTjenester.Provesvar) is { } provesvar)
        {
            Provesvar = new(session, new Provesvarhenter(provesvar, sider, policies.Oppslag), vakt, rekke, vises);
        }

        if (Adresse(session.Cast, KjernejournalTjenester.Dokumenter) is { } dokumenter)
        {
            Dokumenter = new(session, new Dokumenthenter(dokumenter, sider, policies.Oppslag), vakt, rekke, policies.Oppslag.DocumentStateShown);
            Dokument = new(session, Dokumenter, tilgang, vakt, rekke);
        }

        if (Adresse(session.Cast, KjernejournalTjenester.Legemidler) is { } legemidler)
        {
            var billetter = policies.Oppslag.UsesTicket && Adresse(session.Cast, KjernejournalTjenester.Helseindikator) is { } indikator
                ? new Billetthenter(indikator, tilgang, policies.Oppslag)
                : null;
            Legemidler = new(session, new Legemiddelhenter(legemidler, billetter, tilgang, policies.Oppslag), vakt, rekke, vises);
        }
    }

    public Innsynstjeneste<Provesvarrad>? Provesvar { get; }

    public Innsynstjeneste<Dokumentrad>? Dokumenter { get; }

    public Dokumentapner? Dokument { get; }

    public Innsynstjeneste<Legemiddelrad>? Legemidler { get; }

    /// <summary>The patient, the user or the organisation is another, or none.</summary>
    public void Glem()
    {
        Provesvar?.Glem();
        Dokumenter?.Glem();
        Dokument?.Glem();
        Legemidler?.Glem();
    }

    private static Uri? Adresse(ScenarioCast cast, string tjeneste) => cast.Endepunkter.GetValueOrDefault(tjeneste);
}
