using System.Text.Json;
using AcceptanceHarness.Simulators.HelseId.Detaljer;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Kall;
using AcceptanceHarness.Wire.HelseId;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Token;

/// <summary>Recognises a client by its assertion (private_key_jwt), and by nothing else.</summary>
internal sealed class Klientkontroll(HelseIdOptions options)
{
    /// <summary>The only <c>client_assertion_type</c>.</summary>
    public const string Type = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    // The second is what older clients send.
    private static readonly string[] Typer = ["client-authentication+jwt", "JWT"];

    /// <summary>What is wrong; null when the client is recognised.</summary>
    public HelseIdFeil? Feil(Kontekst k)
    {
        var kall = k.Kall;
        if (kall.Autorisasjon is { Skjema: var scheme } && scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase)
            || kall.Parametre["client_secret"] is not null)
        {
            return HarVirksomhet(kall) ? HidFeil.DeltHemmelighet : Ukjent();
        }

        return kall.Parametre["client_assertion_type"] == Type
            && kall is { Klient: not null, Erklaring: { ErGyldig: true } erklaring }
            && HarRiktigHode(erklaring.Jws.Header)
            && ErForKlienten(k, erklaring.Jws)
            && ErIGyldighetstiden(k, erklaring.Jws.Payload)
            && JwsReading.Text(erklaring.Jws.Payload, "jti") is { Length: > 0 } jti
            && !k.Tilstand.Na.ErBrukt(kall.KlientId!, jti, k.Na)
            ? null
            : Ukjent();
    }

    /// <summary>Remembers that the assertion is used up; not to be called when the client is to come again with a nonce.</summary>
    public void Brukt(Kontekst k)
    {
        var payload = k.Kall.Erklaring!.Jws.Payload;
        var until = DateTimeOffset.FromUnixTimeSeconds(JwsReading.Seconds(payload, "exp")!.Value) + options.Klokkeavvik;
        k.Tilstand.Apply(new HelseIdEvent.ErklaringBrukt(k.Kall.KlientId!, JwsReading.Text(payload, "jti")!, k.Na, until));
    }

    private static bool HarVirksomhet(HelseIdKall kall) => new[] { kall.Objekt, kall.Erklaring }
        .Any(part => part is not null && Detaljleser.Les(part.Jws.Payload, "authorization_details", "assertion_details").Virksomhet is not null);

    private static bool HarRiktigHode(JsonElement header) =>
        !header.TryGetProperty("typ", out _) || Typer.Contains(JwsReading.Text(header, "typ"), StringComparer.OrdinalIgnoreCase);

    private static bool ErForKlienten(Kontekst k, JwsReading erklaring) =>
        JwsReading.Text(erklaring.Payload, "iss") == k.Kall.KlientId
        && JwsReading.Text(erklaring.Payload, "sub") == k.Kall.KlientId
        && Mottaker(erklaring.Payload) is { } audience
        && (audience.TrimEnd('/') == k.Utsteder
            || (audience == k.Utsteder + HelseIdPaths.Token && JwsReading.Text(erklaring.Header, "typ") != Typer[0]));

    /// <summary>Who a JWT is for, where it is for one.</summary>
    public static string? Mottaker(JsonElement payload) => payload.TryGetProperty("aud", out var audience)
        ? audience.ValueKind switch
        {
            JsonValueKind.Array when audience.GetArrayLength() == 1 && audience[0].ValueKind == JsonValueKind.String => audience[0].GetString(),
            _ => JwsReading.Text(payload, "aud"),
        }
        : null;

    private bool ErIGyldighetstiden(Kontekst k, JsonElement payload)
    {
        var now = k.Na.ToUnixTimeSeconds();
        var skew = (long)options.Klokkeavvik.TotalSeconds;
        return JwsReading.Seconds(payload, "exp") is { } exp
            && exp + skew > now
            && exp <= now + (long)options.LengsteErklaring.TotalSeconds + skew
            && !(JwsReading.Seconds(payload, "nbf") > now + skew);
    }

    private HelseIdFeil Ukjent() => HelseIdFeilkatalog.UkjentKlient(options.UgyldigKlientStatus);
}
