using System.Text.RegularExpressions;
using AcceptanceHarness.Core.Checks.Kjernejournal.KritiskInformasjon;
using AcceptanceHarness.Simulators.Hosting;

namespace AcceptanceHarness.Simulators.Kjernejournal.KritiskInformasjon;

/// <summary>Reads what a call is for; a value whatever was sent.</summary>
internal static partial class Kritiskleser
{
    private const string Infotypeparameter = "criticalInfoType";

    /// <summary>Reads a call.</summary>
    public static Kritiskkall Les(SimulatedCall call)
    {
        var read = new Kritiskkall { Hoder = Kritiskhoder.Les(call), VilHaXml = VilHaXml(call) };
        if (Nummer().IsMatch(call.Path) || Nummer().IsMatch(Uri.UnescapeDataString(call.Query)))
        {
            return MedOperasjon(read, call) with { Feil = Kritiskfeilkatalog.FodselsnummerIAdresse() };
        }

        return MedOperasjon(read, call) is var found && found.Feil is null ? MedParametre(found, call.Query) : found;
    }

    private static Kritiskkall MedOperasjon(Kritiskkall read, SimulatedCall call)
    {
        var words = call.Path[KritiskInformasjonFacts.Sti.Length..].TrimStart('/').Split('/');
        var found = words is ["status"] ? null : Ressursslag.Av(words[0]);
        if (words is ["status"])
        {
            return Med(read, call.Method, ("POST", KritiskInformasjonFacts.Status));
        }

        return (found, words[1..]) switch
        {
            ({ } type, []) => Med(read with { Slag = type }, call.Method, ("GET", KritiskInformasjonFacts.Sok), ("POST", KritiskInformasjonFacts.Opprett)),
            ({ } type, [var id]) => Med(
                read with { Slag = type, Id = id }, call.Method,
                ("GET", KritiskInformasjonFacts.Les), ("PUT", KritiskInformasjonFacts.Endre), ("DELETE", KritiskInformasjonFacts.Slett)),
            ({ } type, [var id, "_history", var version]) => Med(
                read with { Slag = type, Id = id, Versjon = version }, call.Method,
                ("GET", KritiskInformasjonFacts.Les), ("DELETE", KritiskInformasjonFacts.Slett)),
            _ => read with { Feil = Kritiskfeilkatalog.UkjentAdresse(call.Path) },
        };
    }

    private static Kritiskkall Med(Kritiskkall read, string method, params (string Metode, string Operasjon)[] known)
    {
        if (known.FirstOrDefault(each => each.Metode == method).Operasjon is not { } operation)
        {
            return read with { Feil = Kritiskfeilkatalog.UkjentMetode(method, string.Join(", ", known.Select(each => each.Metode))) };
        }

        var fault = read switch
        {
            { Id: { } id } when !ErId(id) => Kritiskfeilkatalog.UgyldigVerdi("adressen", "en id med høyst 64 bokstaver, siffer, bindestrek og punktum", id),
            { Versjon: { } version } when !Versjonsnummer().IsMatch(version) => Kritiskfeilkatalog.UgyldigVerdi("adressen", "et versjonsnummer", version),
            _ => null,
        };
        return read with { Operasjon = operation, Feil = fault };
    }

    // Parameters that the page does not name are left alone: a FHIR server ignores what it does not know.
    private static Kritiskkall MedParametre(Kritiskkall read, string query)
    {
        var given = query.Split('&').Select(pair => pair.Split('=', 2)).Where(pair => pair[0] == Infotypeparameter).Select(pair => Verdi(pair)).ToList();
        return (given, read) switch
        {
            ([], _) => read,
            ([var only], { Operasjon: KritiskInformasjonFacts.Sok, Slag: Ressursslag.Tilstand }) when Ressursslag.Infotyper.Contains(only) => read with { Infotype = only },
            _ => read with
            {
                Feil = Kritiskfeilkatalog.UgyldigVerdi(Infotypeparameter, $"én av {string.Join(", ", Ressursslag.Infotyper)}, ved søk på Conditions", string.Join(' ', given)),
            },
        };
    }

    private static string Verdi(string[] pair) => pair is [_, var value] ? Uri.UnescapeDataString(value) : "";

    private static bool ErId(string text) => Ressursid().IsMatch(text) && text.Any(char.IsAsciiLetterOrDigit);

    private static bool VilHaXml(SimulatedCall call)
    {
        var accept = call.Header("Accept") ?? "";
        var (xml, json) = (accept.IndexOf("xml", StringComparison.OrdinalIgnoreCase), accept.IndexOf("json", StringComparison.OrdinalIgnoreCase));
        return xml >= 0 && (json < 0 || xml < json);
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z-])[0-9]{11}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"\A[A-Za-z0-9\-.]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ressursid();

    [GeneratedRegex(@"\A[1-9][0-9]{0,8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Versjonsnummer();
}
