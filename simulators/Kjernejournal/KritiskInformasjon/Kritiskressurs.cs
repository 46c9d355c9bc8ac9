using System.Collections.Immutable;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>A resource with all its versions.</summary>
/// <param name="Lopenummer">In which order it was made.</param>
/// <param name="Fnr">The patient.</param>
/// <param name="Slag">The resource type.</param>
/// <param name="Id">The id.</param>
/// <param name="Versjoner">The versions, the oldest first.</param>
internal sealed record Kritiskressurs(int Lopenummer, string Fnr, string Slag, string Id, ImmutableList<Kritiskversjon> Versjoner)
{
    /// <summary>The last version.</summary>
    public Kritiskversjon Siste => Versjoner[^1];

    /// <summary>Whether it was deleted.</summary>
    public bool ErSlettet => Siste.ErSlettet;

    /// <summary>The resource with one version more.</summary>
    public Kritiskressurs Med(string json, DateTimeOffset tid, bool erSlettet = false) => this with
    {
        Versjoner = Versjoner.Add(new(Siste.Nummer + 1, tid, Ressursstempel.Stemple(json, Id, Siste.Nummer + 1, tid), erSlettet)),
    };
}
