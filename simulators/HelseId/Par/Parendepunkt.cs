using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.HelseId.Par;

/// <summary>Pushed authorization requests (RFC 9126).</summary>
internal sealed class Parendepunkt(HelseIdOptions options, Klientkontroll klientkontroll)
{
    private const string Prefiks = "urn:ietf:params:oauth:request_uri:";
    private const int Sifre = 64;

    private readonly Foresporselskontroll _kontroll = new(options);

    /// <summary>Answers a call.</summary>
    public Answer Svar(Kontekst k)
    {
        if ((k.Call.Method == "POST" ? Tokenendepunkt.Skjemafeil(k) : HelseIdFeilkatalog.FeilMetode("POST")) is { } wrong)
        {
            return wrong.Svar();
        }

        if (klientkontroll.Feil(k) is { } stranger)
        {
            return stranger.Svar();
        }

        klientkontroll.Brukt(k);
        if (_kontroll.Feil(k) is { } refused)
        {
            return refused.Svar();
        }

        var requestUri = Prefiks + Handtak.Kort(Sifre);
        k.Tilstand.Apply(new HelseIdEvent.ForesporselMottatt(requestUri, _kontroll.Les(k), k.Na));
        var body = new JsonObject { ["request_uri"] = requestUri, ["expires_in"] = (long)options.RequestUriVarighet.TotalSeconds };
        return HelseIdSvar.Json(201, body) with { Facts = new Dictionary<string, string> { [HelseIdFacts.SvarRequestUri] = requestUri } };
    }
}
