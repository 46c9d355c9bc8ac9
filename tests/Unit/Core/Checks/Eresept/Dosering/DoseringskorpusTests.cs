using AcceptanceHarness.Core.Checks.Eresept.Dosering;

namespace AcceptanceHarness.Tests.Core.Checks.Eresept.Dosering;

public class DoseringskorpusTests
{
    private const string Avvist = "avvist";

    private static readonly (string Tekst, string Forstatt)[] Korpus =
    [
        .. File.ReadAllLines(Path.Combine(
                Repository.Root, "tests", "Unit", "Core", "Checks", "Eresept", "Dosering", "doseringstekster.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1])),
    ];

    public static TheoryData<string, string> Tekster => [.. Korpus];

    [Theory]
    [MemberData(nameof(Tekster))]
    public void A_text_is_understood_as_a_person_would_or_refused(string tekst, string expected) =>
        Assert.Equal(expected, Doseringstekst.Les(tekst).Dosering?.ToString() ?? Avvist);

    [Fact]
    public void The_corpus_has_two_hundred_texts_of_which_forty_are_refused()
    {
        Assert.InRange(Korpus.DistinctBy(row => row.Tekst).Count(), 200, int.MaxValue);
        Assert.Equal(Korpus.Length, Korpus.DistinctBy(row => row.Tekst).Count());
        Assert.InRange(Korpus.Count(row => row.Forstatt == Avvist), 40, int.MaxValue);
    }
}
