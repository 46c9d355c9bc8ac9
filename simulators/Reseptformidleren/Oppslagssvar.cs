using System.Globalization;
using AcceptanceHarness.Core.Checks.Eresept;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Wire.Messages;
using AcceptanceHarness.Wire.Messages.Eresept;
using AcceptanceHarness.Wire.Messages.Kodeverk;

namespace AcceptanceHarness.Simulators.Reseptformidleren;

/// <summary>Answers lookups (M9.5, M9.7, M9.11, M9.21) from a state, and moves none.</summary>
internal sealed class Oppslagssvar(ReseptformidlerenOptions options, Svarskriver writer, Legemiddellistesvar lister)
{
    /// <summary>The answer to a lookup; null for what is none.</summary>
    public Answer? Svar(Reading reading, Samtale samtale, ReseptformidlerenState state, long number) =>
        reading.Operation switch
        {
            "M9_5" => Liste(reading, samtale, state, Sok(samtale.Melding!), number),
            "M9_7" => Utleveringer(reading, samtale, state, number),
            "M9_11" => lister.Hent(reading, samtale, state, number),
            "M9_21" => lister.Endrede(reading, samtale, state, number),
            _ => null,
        };

    /// <summary>M9.6 with what a search finds.</summary>
    public Answer Liste(Reading reading, Samtale samtale, ReseptformidlerenState state, Reseptsok search, long number)
    {
        var found = search.I(state);
        var version = samtale.Svarversjon(Namespaces.M96);
        var kompresjon = ErKomprimert(samtale, found.Resepter.Count) ? options.Kompresjon : null;
        return writer.Melding(
            reading,
            samtale,
            new Svarhode(Meldingstype.Reseptliste, Samtale.Id("m9.6", samtale.MeldingId, number.ToString(CultureInfo.InvariantCulture)), samtale.Na, kompresjon),
            M96Writer.Write(Reseptlisteskriver.Skriv(found, version, options), version),
            found.Resepter.Select(resept => Kontrasignering.Av(resept, options.Kontrasigneringssertifikat)));
    }

    private Answer Utleveringer(Reading reading, Samtale samtale, ReseptformidlerenState state, long number)
    {
        var resept = state.Resepter.GetValueOrDefault(samtale.Melding!.ReseptId ?? "");
        var reserved = resept?.Fnr is { } fnr && state.AlleFnr(fnr).Any(state.Reserverte.Contains);
        var version = samtale.Svarversjon(Namespaces.M98);
        if (reserved && version == Namespaces.M98V2015)
        {
            return writer.Apprec(
                reading, samtale, samtale.Na, [Avvisningskoder.Av(options.KodeForRegelbrudd) with { OT = "Pasienten har reservert seg mot innsyn." }]);
        }

        var m98 = (resept, reserved) switch
        {
            (null, _) => new M98 { IngenResept = true },
            (_, true) => new M98 { Pasientreservasjon = true },
            _ => new M98 { AntallUtleveringer = resept.Utleveringer.Count },
        };
        return writer.Melding(
            reading,
            samtale,
            new Svarhode(Meldingstype.Utleveringer, Samtale.Id("m9.8", samtale.MeldingId, number.ToString(CultureInfo.InvariantCulture)), samtale.Na),
            M98Writer.Write(m98, version),
            []);
    }

    /// <summary>Whether the question asks for compression from so few originals as there are; 0 asks for none.</summary>
    private static bool ErKomprimert(Samtale samtale, int originals) =>
        int.TryParse(samtale.Melding?.Tekst("//m95:M95/m95:Komprimering"), CultureInfo.InvariantCulture, out var from)
        && from > 0
        && originals >= from;

    private static Reseptsok Sok(EreseptMelding melding) => new(
        melding.Tekst("//m95:M95/m95:Fnr"),
        [.. melding.Velg("//m95:M95/m95:RefNr").Select(number => number.Value.Trim())],
        melding.Tekst("//m95:M95/m95:AlleResepter/@V") == JaNei.Ja.V);
}
