using System.Text.Json;

namespace AcceptanceHarness.ReferenceSystem.Kjernejournal.Oppslag;

/// <summary>All pages of an answer that could be fetched.</summary>
/// <param name="Sider">The pages, in order.</param>
/// <param name="Feil">Why the next page is not there; null when there is none.</param>
/// <param name="Attest">The attest that they were fetched with in the end.</param>
internal sealed record Fhirsamling(IReadOnlyList<Fhirside> Sider, Kjernejournalfeil? Feil, Attest Attest)
{
    /// <summary>Whether there is more than what was fetched.</summary>
    public bool Flere => Sider is [.., { Neste: not null }];

    /// <summary>What is said in place of hits; null for nothing.</summary>
    public Operasjonsutfall? Utfall => Sider.Select(side => side.Utfall).FirstOrDefault(utfall => utfall is not null);

    /// <summary>The resources of a type, in order.</summary>
    public IEnumerable<JsonElement> Av(string type) => Sider.SelectMany(side => side.Av(type));

    /// <summary>Whether something in it is about another patient.</summary>
    public bool GjelderAnnen(string fnr) => Sider.SelectMany(side => side.Ressurser).Any(ressurs => Fhirlesing.GjelderAnnen(ressurs, fnr));
}
