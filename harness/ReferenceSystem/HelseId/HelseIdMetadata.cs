using System.Text.Json;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.ReferenceSystem.HelseId;

/// <summary>What the system uses of HelseID's discovery document.</summary>
internal sealed record HelseIdMetadata
{
    /// <summary>The issuer, without a slash at the end.</summary>
    public required string Utsteder { get; init; }

    public required Uri Token { get; init; }

    public required Uri Jwks { get; init; }

    public required Uri Par { get; init; }

    public required Uri Authorize { get; init; }

    /// <summary>Where a user is logged out; null when HelseID has no such place.</summary>
    public Uri? EndSession { get; init; }

    /// <summary>Reads a discovery document.</summary>
    public static Utfall<HelseIdMetadata> Les(JsonElement document)
    {
        var issuer = JwsReading.Text(document, "issuer");
        return issuer is not null
            && Adresse(document, "token_endpoint") is { } token
            && Adresse(document, "jwks_uri") is { } jwks
            && Adresse(document, "pushed_authorization_request_endpoint") is { } par
            && Adresse(document, "authorization_endpoint") is { } authorize
            ? new HelseIdMetadata
            {
                Utsteder = issuer,
                Token = token,
                Jwks = jwks,
                Par = par,
                Authorize = authorize,
                EndSession = Adresse(document, "end_session_endpoint"),
            }
            : new HelseIdFeil(HelseIdFeilart.Uleselig, "Oppsettet som HelseID publiserer, mangler noe fagsystemet trenger");
    }

    /// <summary>The addresses as they are known to be, without asking HelseID: for the defects that do so.</summary>
    public HelseIdMetadata MedFasteAdresser() => this with
    {
        Token = new Uri(Utsteder + HelseIdPaths.Token),
        Jwks = new Uri(Utsteder + HelseIdPaths.Jwks),
        Par = new Uri(Utsteder + HelseIdPaths.Par),
        Authorize = new Uri(Utsteder + HelseIdPaths.Authorize),
        EndSession = new Uri(Utsteder + HelseIdPaths.EndSession),
    };

    private static Uri? Adresse(JsonElement document, string name) =>
        Uri.TryCreate(JwsReading.Text(document, name), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;
}
