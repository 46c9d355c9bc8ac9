using System.Net;
using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Evidence;
using AcceptanceHarness.Simulators.HelseId.Feil;
using AcceptanceHarness.Simulators.HelseId.Tilstand;
using AcceptanceHarness.Simulators.HelseId.Token;
using AcceptanceHarness.Simulators.Hosting;
using Parameter = System.Collections.Generic.KeyValuePair<string, string>;

namespace AcceptanceHarness.Simulators.HelseId.Innlogging;

/// <summary>Sends the user back to the client.</summary>
internal sealed class Tilbakekall(HelseIdOptions options)
{
    /// <summary>With a code for a login that is remembered.</summary>
    public Answer Kode(Kontekst k, Foresporsel asked, Okt okt)
    {
        var handtak = Handtak.Nytt();
        var klient = k.Tilstand.Na.Klient(asked.KlientId);
        k.Tilstand.Apply(new HelseIdEvent.KodeUtstedt(
            handtak,
            new Kode(asked, okt, k.Na + options.KodeVarighet),
            k.Na,
            k.Na + (klient?.FornyelseVarighet ?? options.FornyelseVarighet)));
        return Send(k, asked, [new("code", handtak), new("session_state", $"{Handtak.Kort(32)}.{Handtak.Kort(16)}")]) with
        {
            Facts = new Dictionary<string, string>
            {
                [HelseIdFacts.SvarKode] = Avtrykk.Av(handtak),
                [HelseIdFacts.SvarOkt] = okt.Sid,
            },
        };
    }

    /// <summary>With an error.</summary>
    public static Answer Feil(Kontekst k, Foresporsel asked, HelseIdFeil feil)
    {
        List<Parameter> parameters = [new("error", feil.Kode)];
        if (feil.Tekst is { } text)
        {
            parameters.Add(new("error_description", text));
        }

        return Send(k, asked, parameters) with { Facts = feil.Fakta() };
    }

    private static Answer Send(Kontekst k, Foresporsel asked, List<Parameter> parameters)
    {
        if (asked.State is { } state)
        {
            parameters.Add(new("state", state));
        }

        parameters.Add(new("iss", k.Utsteder));
        var sent = k.Forvrengning.Tilbakekall(parameters);
        return asked.SomSkjema ? SomSkjema(asked.RedirectUri, sent) : HelseIdSvar.Videre(MedSporring(asked.RedirectUri, sent));
    }

    /// <summary>An address with parameters added to its query.</summary>
    public static string MedSporring(string address, IEnumerable<Parameter> parameters)
    {
        var query = string.Join('&', parameters.Select(p => $"{Uri.EscapeDataString(p.Key)}={Uri.EscapeDataString(p.Value)}"));
        return query.Length == 0 ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}";
    }

    private static Answer SomSkjema(string address, IEnumerable<Parameter> parameters)
    {
        var fields = string.Concat(parameters.Select(p =>
            $"<input type=\"hidden\" name=\"{WebUtility.HtmlEncode(p.Key)}\" value=\"{WebUtility.HtmlEncode(p.Value)}\">"));
        return HelseIdSvar.Side(
            200,
            "Tilbake til fagsystemet",
            $"<form method=\"post\" action=\"{WebUtility.HtmlEncode(address)}\">{fields}<button>Fortsett</button></form>"
            + $"<script>{Sideramme.SendSkjema}</script>");
    }
}
