using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Innlogging;
using AcceptanceHarness.Simulators.HelseId.Tokens;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Jose;

namespace AcceptanceHarness.Simulators.HelseId.Utlogging;

/// <summary>Logout: ends the login of the id-token, and sends the user where the client is registered to.</summary>
internal sealed class EndSessionendepunkt(Tokenleser leser)
{
    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k)
    {
        if (k.Call.Method is not ("GET" or "POST"))
        {
            return HelseIdFeilkatalog.FeilMetode("GET, POST").Svar();
        }

        var parametre = k.Kall.Parametre;
        if (parametre["id_token_hint"] is not { } hint || leser.LesIdToken(k, hint) is not { } claims)
        {
            return Side("Innloggingen ble ikke kjent igjen. Du er ikke logget ut av HelseID.");
        }

        var sid = JwsReading.Text(claims, "sid") ?? "";
        k.Tilstand.Apply(new HelseIdEvent.OktAvsluttet(sid));
        var klient = k.Tilstand.Na.Klient(JwsReading.Text(claims, "aud"));
        var address = parametre["post_logout_redirect_uri"];
        var answer = address is not null && klient?.PostLogoutRedirectUrier.Contains(address, StringComparer.Ordinal) == true
            ? HelseIdSvar.Videre(Tilbakekall.MedSporring(
                address, parametre["state"] is { } state ? [KeyValuePair.Create("state", state)] : []))
            : Side("Du er logget ut av HelseID.");
        return answer with { Facts = new Dictionary<string, string> { [HelseIdFacts.SvarOkt] = sid } };
    }

    private static Answer Side(string text) => HelseIdSvar.Side(200, "Logg ut", $"<p>{text}</p>");
}
