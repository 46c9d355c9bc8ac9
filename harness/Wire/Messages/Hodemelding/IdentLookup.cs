using AcceptanceHarness.Wire.Messages.Kith;

namespace AcceptanceHarness.Wire.Messages.Hodemelding;

/// <summary>Finds an id of a kind among several.</summary>
public static class IdentLookup
{
    /// <summary>The first id of that kind, or null.</summary>
    /// <param name="idents">The ids of a person or an organisation.</param>
    /// <param name="type">The kind, for example <c>TypeIdOrganisasjon.Her</c>; compared by code.</param>
    public static string? IdOf(this IReadOnlyList<Ident> idents, CV type) =>
        idents.FirstOrDefault(ident => ident.TypeId.V == type.V)?.Id;
}
