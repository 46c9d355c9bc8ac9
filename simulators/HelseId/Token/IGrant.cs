using AcceptanceHarness.Simulators.HelseId.Detaljer;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>The rules of one grant type, after client and proof have been found good.</summary>
internal interface IGrant
{
    /// <summary>The <c>grant_type</c>.</summary>
    string Navn { get; }

    /// <summary>Decides what the client is given.</summary>
    /// <param name="k">The call, with a client that is registered.</param>
    /// <param name="detaljer">The fine-grained data of the client assertion.</param>
    Utfall Tildel(Kontekst k, Finkornet detaljer);
}
