using System.Xml.Linq;
using AcceptanceHarness.Wire.Messages.Hodemelding;
using static AcceptanceHarness.Wire.Messages.ElementWriting;

namespace AcceptanceHarness.Wire.Messages.Kith;

/// <summary>
/// Reads and writes a person whose ids and addresses have the shared form (felleskomponent1). The person's own elements
/// stand in the namespace of the message, or in the shared one where the message takes the whole person from there.
/// </summary>
internal static class FellesPerson
{
    private static readonly XNamespace Felles = Namespaces.Felleskomponent;

    public static Person Read(XElement person, XNamespace ns) => new()
    {
        FamilyName = person.OptionalText(ns + "FamilyName"),
        MiddleName = person.OptionalText(ns + "MiddleName"),
        GivenName = person.OptionalText(ns + "GivenName"),
        DateOfBirth = person.OptionalValue(ns + "DateOfBirth", ElementReading.AsDay),
        Sex = person.Optional(ns + "Sex", ElementReading.AsCS),
        Nationality = person.Optional(ns + "Nationality", ElementReading.AsCS),
        Idents = person.All(ns + "Ident", FellesIdent.Read),
        Address = person.Optional(ns + "Address", address => PartyReader.ReadAddress(address, Felles)),
        TeleComs = person.All(ns + "TeleCom", teleCom => PartyReader.ReadTeleCom(teleCom, Felles)),
    };

    /// <summary>The family name first, as the shared person has it.</summary>
    public static XElement Write(XName name, Person person, XNamespace ns) =>
        new(name, Names(person, ns).Reverse(), Rest(person, ns));

    /// <summary>The given name first, as the dialogmelding has it.</summary>
    public static XElement WriteGivenFirst(XName name, Person person, XNamespace ns) =>
        new(name, Names(person, ns), Rest(person, ns));

    /// <summary>The ids and addresses, which follow the names of a health worker as well.</summary>
    public static IEnumerable<XElement?> Contact(XNamespace ns, IReadOnlyList<Ident> idents, Address? address, IReadOnlyList<TeleCom> teleComs) =>
    [
        .. idents.Select(ident => FellesIdent.Write(ns + "Ident", ident)),
        PartyWriter.Write(ns + "Address", address, Felles),
        .. teleComs.Select(teleCom => PartyWriter.Write(ns + "TeleCom", teleCom, Felles)),
    ];

    private static IEnumerable<XElement?> Names(Person person, XNamespace ns) =>
    [
        Text(ns + "GivenName", person.GivenName),
        Text(ns + "MiddleName", person.MiddleName),
        Text(ns + "FamilyName", person.FamilyName),
    ];

    private static IEnumerable<XElement?> Rest(Person person, XNamespace ns) =>
    [
        Day(ns + "DateOfBirth", person.DateOfBirth),
        Code(ns + "Sex", person.Sex),
        Code(ns + "Nationality", person.Nationality),
        .. Contact(ns, person.Idents, person.Address, person.TeleComs),
    ];
}
