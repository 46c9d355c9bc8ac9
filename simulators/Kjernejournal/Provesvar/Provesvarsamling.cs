using AcceptanceHarness.Core.Checks.HelseId;
using AcceptanceHarness.Core.Checks.Kjernejournal.Data;
using AcceptanceHarness.Simulators.Hosting;
using AcceptanceHarness.Simulators.Kjernejournal.Oppslag;
using Hl7.Fhir.Model;

namespace AcceptanceHarness.Simulators.Kjernejournal.Provesvar;

/// <summary>Carries a search out: one page of hits, what comes with them, and where the next page is.</summary>
internal static class Provesvarsamling
{
    /// <summary>The answer to a search.</summary>
    /// <param name="call">The call.</param>
    /// <param name="sok">The search.</param>
    /// <param name="skjema">The search as it was sent, for the address of the next page.</param>
    /// <param name="fnr">The patient.</param>
    /// <param name="rapporter">The patient's reports.</param>
    public static Answer Svar(SimulatedCall call, Provesvarsok sok, Skjema skjema, string fnr, IReadOnlyList<Provesvarrapport> rapporter)
    {
        var all = rapporter.SelectMany(report => Provesvarfhir.Skriv(fnr, report).Select(resource => (Resource: resource, report.Tid))).ToList();
        var hits = all.Where(each => sok.Har(each.Resource, each.Tid)).OrderByDescending(each => each.Tid).Select(each => each.Resource).ToList();
        if (hits.Count == 0)
        {
            return Uten(Fhirsvar.Utfall(new Oppslagsfeil(200, "not-found", "Pasienten har ingen prøvesvar som passer søket.")));
        }

        var page = hits.Skip(sok.Hopp).Take(sok.Antall).ToList();
        var more = sok.Antall > 0 && sok.Hopp + (long)page.Count < hits.Count && page.Count > 0;
        var bundle = new Bundle
        {
            Type = Bundle.BundleType.Searchset,
            Total = hits.Count,
            Entry =
            [
                .. page.Select(hit => Oppforing(hit, Bundle.SearchEntryMode.Match)),
                .. Fulgte(sok, page, [.. all.Select(each => each.Resource)]).Select(with => Oppforing(with, Bundle.SearchEntryMode.Include)),
            ],
        };
        if (more)
        {
            bundle.NextLink = new Uri($"{call.Address}?{Neste(skjema, sok)}", UriKind.RelativeOrAbsolute);
        }

        return Fhirsvar.Av(bundle) with { Facts = Fakta(page.Count, hits.Count, more) };
    }

    /// <summary>The answer that has nothing but the reason for it.</summary>
    public static Answer Uten(OperationOutcome outcome) => Fhirsvar.Av(new Bundle
    {
        Type = Bundle.BundleType.Searchset,
        Total = 0,
        Entry = [Oppforing(outcome, Bundle.SearchEntryMode.Outcome)],
    }) with
    { Facts = Fakta(0, 0, more: false) };

    private static IEnumerable<DomainResource> Fulgte(Provesvarsok sok, List<DomainResource> page, IReadOnlyList<DomainResource> all)
    {
        var byName = all.ToDictionary(Fhirlenker.Navn, StringComparer.Ordinal);
        var seen = page.Select(Fhirlenker.Navn).ToHashSet(StringComparer.Ordinal);
        var pageNames = seen.ToHashSet(StringComparer.Ordinal);
        Queue<DomainResource> left = new();
        foreach (var with in page.SelectMany(hit => sok.Med.Concat(sok.MedVidere).SelectMany(link => Fhirlenker.Fra(hit, link))).Select(name => byName.GetValueOrDefault(name)).OfType<DomainResource>()
            .Concat(all.Where(each => sok.Motsatt.Any(link => Fhirlenker.Fra(each, link).Any(pageNames.Contains)))))
        {
            left.Enqueue(with);
        }

        while (left.TryDequeue(out var next))
        {
            if (!seen.Add(Fhirlenker.Navn(next)))
            {
                continue;
            }

            yield return next;
            foreach (var further in sok.MedVidere.SelectMany(link => Fhirlenker.Fra(next, link)).Select(name => byName.GetValueOrDefault(name)).OfType<DomainResource>())
            {
                left.Enqueue(further);
            }
        }
    }

    private static string Neste(Skjema skjema, Provesvarsok sok) => string.Join('&', skjema.Felt.Where(f => f.Key is not ("_skip" or "_count"))
        .Append(new("_count", sok.Antall.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        .Append(new("_skip", (sok.Hopp + sok.Antall).ToString(System.Globalization.CultureInfo.InvariantCulture)))
        .Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));

    private static Bundle.EntryComponent Oppforing(Resource resource, Bundle.SearchEntryMode mode) => new()
    {
        FullUrl = resource.Id is null ? null : $"{resource.TypeName}/{resource.Id}",
        Resource = resource,
        Search = new() { Mode = mode },
    };

    private static Dictionary<string, string> Fakta(int shown, int total, bool more)
    {
        var facts = new Dictionary<string, string>
        {
            [OppslagFacts.SvarAntall] = shown.ToString(System.Globalization.CultureInfo.InvariantCulture),
            [OppslagFacts.SvarTotalt] = total.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        if (more)
        {
            facts[OppslagFacts.SvarNeste] = HelseIdFacts.Ja;
        }

        return facts;
    }
}
