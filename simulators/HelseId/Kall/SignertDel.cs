using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Klienter;
using AcceptanceHarness.Wire.Jose;
using Microsoft.IdentityModel.Tokens;

namespace AcceptanceHarness.Simulators.HelseId.Kall;

/// <summary>A JWT that the client signed: its assertion, or a request object.</summary>
internal sealed record SignertDel
{
    private SignertDel(JwsReading jws, JsonWebKey? nokkel, string signatur)
    {
        Jws = jws;
        Nokkel = nokkel;
        Signatur = signatur;
    }

    /// <summary>The JWT.</summary>
    public JwsReading Jws { get; }

    /// <summary>The registered key that it names.</summary>
    public JsonWebKey? Nokkel { get; }

    /// <summary>The signature, as a fact has it.</summary>
    public string Signatur { get; }

    /// <summary>Whether it holds a private key, which should have stayed with the client.</summary>
    public bool HarPrivatNokkel => PrivateJwk.IsIn(Jws.Header) || PrivateJwk.IsIn(Jws.Payload);

    /// <summary>Whether a registered key of the client signed it.</summary>
    public bool ErGyldig => Jws.Reason is null && Signatur == HelseIdFacts.Gyldig;

    /// <summary>Reads a JWT; null when there is none.</summary>
    public static SignertDel? Les(string? compact, Func<JwsReading, HelseIdKlient?> klient)
    {
        if (compact is null)
        {
            return null;
        }

        var jws = JwsReading.Read(compact);
        var (key, signature) = jws.Reason is null ? Klientnokler.Kontroller(jws, klient(jws)) : (null, HelseIdFacts.Ugyldig);
        return new SignertDel(jws, key, signature);
    }

    /// <summary>Puts the facts under their names.</summary>
    public void TilFakta(IDictionary<string, string> facts, string hode, string krav, string signatur, string ulest)
    {
        if (Jws.Reason is { } reason)
        {
            facts[ulest] = reason;
            return;
        }

        facts[hode] = PrivateJwk.Without(Jws.Header);
        facts[krav] = PrivateJwk.Without(Jws.Payload);
        facts[signatur] = Signatur;
    }
}
