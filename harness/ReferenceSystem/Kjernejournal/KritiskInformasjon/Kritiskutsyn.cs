using AcceptanceHarness.ReferenceSystem.Policies;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.KritiskInformasjon;

/// <summary>Holds the copy of critical information and what is shown of it: of one patient, one user and one organisation.</summary>
internal sealed class Kritiskutsyn(KritiskInformasjonPolicies policies, TimeProvider clock)
{
    private volatile Kritiskvisning _visning = Kritiskvisning.IkkeHentet;
    private volatile int _runde;

    /// <summary>What is shown.</summary>
    public Kritiskvisning Visning => _visning;

    /// <summary>The copy; null when nothing has been fetched.</summary>
    public Kritiskkopi? Kopi { get; private set; }

    /// <summary>What stays the same as long as patient, user and organisation do.</summary>
    public int Runde => _runde;

    /// <summary>Patient, user or organisation is another: what is on its way will not be shown.</summary>
    public void Forlat(bool slipp)
    {
        _runde++;
        if (slipp)
        {
            (Kopi, _visning) = (null, Kritiskvisning.IkkeHentet);
        }
    }

    /// <summary>Whether an answer of a round may still be shown.</summary>
    public bool Gjelder(int runde) => runde == _runde || !policies.DropsLateAnswer;

    /// <summary>Shows a copy.</summary>
    public void Vis(Kritiskkopi kopi, string? melding)
    {
        Kopi = kopi;
        _visning = new Kritiskvisning(
            Kritiskvisning.Hentetilstand, melding ?? (kopi.Opplysninger.Count == 0 ? policies.EmptyText : null), clock.GetUtcNow(), kopi.Varsel, kopi.Opplysninger);
    }

    /// <summary>Shows that the fetching came to nothing: nothing that was fetched before stays as if it held.</summary>
    public void VisUten(string tilstand, string? melding)
    {
        Kopi = null;
        var visning = Kritiskvisning.Uten(tilstand, melding);
        _visning = tilstand switch
        {
            Kritiskvisning.Feil => policies.ShownAtError(visning),
            Kritiskvisning.Blokkert => policies.ShownWhenBlocked(visning),
            _ => visning,
        };
    }

    /// <summary>Tells the user something beside what is shown.</summary>
    public void Fortell(string? melding) => _visning = _visning with { Melding = melding };
}
