using System.Text;
using System.Text.Json.Nodes;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using AcceptanceHarness.Simulators.Reseptformidleren;

namespace AcceptanceHarness.Simulators.Kjernejournal.Legemidler;

/// <summary>Writes what Reseptformidleren of the same tenant holds for a patient, as the medicine API tells it.</summary>
/// <remarks>The form is antakelse A-411: the sources say that messages are given, M25 among them, and not how.</remarks>
internal static class Legemiddelhistorikk
{
    private const int Ar = 3;

    /// <summary>The answer.</summary>
    /// <param name="tenant">The tenant.</param>
    /// <param name="fnr">The patient.</param>
    /// <param name="sperret">Whether the patient has locked medicines.</param>
    /// <param name="sok">What is asked for.</param>
    public static Answer Svar(Tenant tenant, string fnr, bool sperret, Legemiddelsok sok)
    {
        var state = ReseptformidlerenSimulator.Tilstand(tenant);
        var earliest = tenant.CaseClock.GetUtcNow().AddYears(-Ar);
        var from = sok.Fra > earliest ? sok.Fra.Value : earliest;
        var closed = sperret && !sok.ApnerSperring;
        var own = state.AlleFnr(fnr);
        var all = state.Resepter.Values.Where(each => each.Fnr is not null && own.Contains(each.Fnr) && SistRort(each) >= from).OrderBy(each => each.Mottatt).ThenBy(each => each.ReseptId).ToList();
        var shown = closed ? [] : all.Where(each => !each.ErLast || sok.ApnerLaste).ToList();
        var locked = all.Count(each => each.ErLast && !sok.ApnerLaste);
        var liste = closed ? null : state.Liste(fnr);
        var body = new JsonObject
        {
            ["pasient"] = fnr,
            ["fra"] = from.ToUniversalTime().ToString("O"),
            ["resepter"] = new JsonArray([.. shown.Select(each => Resept(each, sok.Utvidet))]),
            ["legemiddelliste"] = liste is null ? null : Liste(liste, sok.Utvidet),
            ["tilbakeholdt"] = new JsonObject { ["sperretLegemidler"] = closed, ["lasteResepter"] = closed ? 0 : locked },
        };
        return new Answer
        {
            Status = 200,
            ContentType = "application/json; charset=utf-8",
            Headers = [new("Cache-Control", "no-store")],
            Body = Encoding.UTF8.GetBytes(body.ToJsonString()),
            Facts = Hoder.Fakta(
                (OppslagFacts.SvarAntall, FormattableString.Invariant($"{shown.Count}")),
                (OppslagFacts.SvarTotalt, FormattableString.Invariant($"{shown.Count}")),
                (OppslagFacts.SvarTilbakeholdt, closed ? OppslagFacts.Sperring : locked > 0 ? OppslagFacts.LasteResepter : null)),
        };
    }

    private static DateTimeOffset SistRort(LagretResept resept) =>
        resept.Utleveringer is [.., var last] && last.Tidspunkt > resept.Mottatt ? last.Tidspunkt : resept.Mottatt;

    private static JsonObject Resept(LagretResept resept, bool extended)
    {
        var made = new JsonObject
        {
            ["reseptId"] = resept.ReseptId,
            ["status"] = resept.Status switch
            {
                Reseptstatus.Ekspederbar => "E",
                Reseptstatus.UnderEkspedering => "U",
                Reseptstatus.Tilbakekalt => "T",
                _ => "R",
            },
            ["navnFormStyrke"] = resept.NavnFormStyrke,
            ["varenr"] = resept.Varenr,
            ["mottatt"] = resept.Mottatt.ToString("O"),
            ["utloper"] = resept.Utloper.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["last"] = resept.ErLast,
            ["rekvirent"] = new JsonObject { ["hprNr"] = resept.Rekvirent.Hpr, ["navn"] = resept.Rekvirent.Navn },
            ["utleveringer"] = new JsonArray([.. resept.Utleveringer.Select(given => Utlevering(given, resept.NavnUtleverer))]),
        };
        if (extended)
        {
            made["m1"] = Convert.ToBase64String(resept.Original.Span);
        }

        return made;
    }

    private static JsonObject Utlevering(Reseptutlevering given, string? apotek) => new()
    {
        ["varenr"] = given.Varenr,
        ["navnFormStyrke"] = given.NavnFormStyrke,
        ["antall"] = given.Antall,
        ["tidspunkt"] = given.Tidspunkt.ToString("O"),
        ["apotek"] = apotek,
    };

    private static JsonObject Liste(LagretListe liste, bool extended)
    {
        var made = new JsonObject { ["meldingId"] = liste.MeldingId, ["mottatt"] = liste.Mottatt.ToString("O") };
        if (extended)
        {
            made["m25"] = Convert.ToBase64String(liste.Original.Span);
        }

        return made;
    }
}
