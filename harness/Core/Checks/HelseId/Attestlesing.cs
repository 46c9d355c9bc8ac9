using System.Text.Json;

namespace AcceptanceHarness.Core.Checks.HelseId;

/// <summary>What is wrong with an attest of the trust framework, by its published model.</summary>
internal static class Attestlesing
{
    private const string Virksomhet = "urn:oid:2.16.578.1.12.4.1.4.101";

    private static readonly string[] Formal = ["TREAT", "ETREAT", "COC", "BTG"];

    private static readonly string[] Helsetjenester =
        [.. new[] { "8655", "8627", "8451", "8668", "8663", "8662", "8664", "8666", "7750", "8254" }.Select(each => $"urn:oid:2.16.578.1.12.4.1.1.{each}")];

    /// <summary>All that is wrong.</summary>
    public static IEnumerable<Attestfeil> Feil(Jsonobjekt attest) =>
        [.. Utover(attest), .. Behandler(attest.Objekt("practitioner")), .. Relasjon(attest.Objekt("care_relationship")), .. Pasienter(attest)];

    private static IEnumerable<Attestfeil> Utover(Jsonobjekt attest)
    {
        if (attest.Objekt("practitioner").Verdi("auhtorization") is not null)
        {
            yield return new("practitioner.authorization", "Skrivefeil: auhtorization.");
        }

        if (attest.Verdi("care_relation") is not null && !attest.Objekt("care_relationship").Finnes)
        {
            yield return new("care_relationship", "care_relation, som er navnet i modellen og ikke på nettet.");
        }
    }

    private static IEnumerable<Attestfeil> Behandler(Jsonobjekt practitioner) => practitioner.Finnes
        ? [
            .. Del(practitioner, "practitioner", "legal_entity", "id", [Virksomhet], maFinnes: true),
            .. Del(practitioner, "practitioner", "point_of_care", "id", [Virksomhet], maFinnes: true),
            .. Del(practitioner, "practitioner", "department", "id", null, maFinnes: false),
            .. Del(practitioner, "practitioner", "authorization", "code", ["urn:oid:2.16.578.1.12.4.1.1.9060"], maFinnes: false),
            .. Numre(practitioner, "legal_entity"),
            .. Numre(practitioner, "point_of_care"),
        ]
        : [new("practitioner", "practitioner mangler.")];

    private static IEnumerable<Attestfeil> Relasjon(Jsonobjekt relation)
    {
        if (!relation.Finnes)
        {
            return [new("care_relationship", "care_relationship mangler.")];
        }

        var formal = relation.Objekt("purpose_of_use").Tekst("code");
        return
        [
            .. Del(relation, "care_relationship", "purpose_of_use", "code", ["urn:oid:2.16.840.1.113883.1.11.20448"], maFinnes: true),
            .. formal is null || Formal.Contains(formal)
                ? (IEnumerable<Attestfeil>)[]
                : [new($"purpose_of_use er {string.Join(", ", Formal)}.", Vist.Verdi(formal))],
            .. Del(relation, "care_relationship", "purpose_of_use_details", "code", null, maFinnes: false),
            .. Del(relation, "care_relationship", "healthcare_service", "code", Helsetjenester, maFinnes: false).Select(each => each with { ErKjentKrav = false }),
            .. Beslutning(relation.Objekt("decision_ref")),
        ];
    }

    private static IEnumerable<Attestfeil> Beslutning(Jsonobjekt decision)
    {
        if (string.IsNullOrEmpty(decision.Tekst("id")))
        {
            yield return new("care_relationship.decision_ref.id", "decision_ref.id mangler.");
        }
        else if (decision.Verdi("user_selected") is not { ValueKind: JsonValueKind.True or JsonValueKind.False })
        {
            yield return new("care_relationship.decision_ref.user_selected som true eller false.", Vist.Krav(decision, "user_selected"));
        }
    }

    private static IEnumerable<Attestfeil> Pasienter(Jsonobjekt attest) => attest.Verdi("patients") switch
    {
        { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() > 0 => list.EnumerateArray().SelectMany(each => Pasient(Jsonobjekt.Av(each))),
        _ => [new("patients som liste med minst én, som kan være tom: [{}].", "patients mangler.")],
    };

    private static IEnumerable<Attestfeil> Pasient(Jsonobjekt patient) =>
    [
        .. Del(patient, "patients", "point_of_care", "id", [Virksomhet], maFinnes: false),
        .. Del(patient, "patients", "department", "id", null, maFinnes: false),
    ];

    /// <summary>A part that names something by code or id in a system.</summary>
    private static IEnumerable<Attestfeil> Del(Jsonobjekt of, string sted, string navn, string verdi, IReadOnlyList<string>? systemer, bool maFinnes)
    {
        var del = of.Objekt(navn);
        if (!del.Finnes)
        {
            if (maFinnes)
            {
                yield return new($"{sted}.{navn}", $"{navn} mangler.");
            }

            yield break;
        }

        if (string.IsNullOrWhiteSpace(del.Tekst(verdi)))
        {
            yield return new($"{sted}.{navn}.{verdi}", $"{verdi} mangler.");
        }

        if (del.Tekst("system") is not { Length: > 0 } system || (systemer is not null && !systemer.Contains(system)))
        {
            yield return new($"{sted}.{navn}.system{(systemer is null ? "" : $" er {string.Join(" eller ", systemer)}")}.", Vist.Krav(del, "system"));
        }
    }

    private static IEnumerable<Attestfeil> Numre(Jsonobjekt of, string navn) =>
        of.Objekt(navn).Tekst("id") is { Length: > 0 } id && !(id.Length == 9 && id.All(char.IsAsciiDigit))
            ? [new($"practitioner.{navn}.id er et organisasjonsnummer på ni siffer.", Vist.Verdi(id))]
            : [];
}
