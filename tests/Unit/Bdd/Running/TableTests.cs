using AcceptanceHarness.Bdd;

namespace AcceptanceHarness.Tests.Bdd.Running;

public sealed class TableTests
{
    private static readonly DataTable Rows = Table(["Navn", "Antall tabletter"], ["Ibux", "30"], ["Paracet", ""]);

    [Fact]
    public void Makes_an_object_of_each_row()
    {
        Assert.Equal([new Legemiddel("Ibux", 30), new Legemiddel("Paracet", null)], Rows.CreateSet<Legemiddel>());
    }

    [Fact]
    public void Makes_one_object_of_names_and_values_below_each_other()
    {
        var table = Table(["felt", "verdi"], ["Navn", "Ibux"], ["Antall tabletter", "30"]);

        Assert.Equal(new Legemiddel("Ibux", 30), table.CreateInstance<Legemiddel>());
    }

    [Fact]
    public void Makes_one_object_of_one_row()
    {
        var table = Table(["Navn", "Antall tabletter"], ["Ibux", "30"]);

        Assert.Equal(new Legemiddel("Ibux", 30), table.CreateInstance<Legemiddel>());
    }

    [Fact]
    public void Names_a_column_that_the_type_does_not_have()
    {
        var error = Assert.Throws<BindingException>(() => Table(["Farge"], ["rød"]).CreateSet<Legemiddel>());

        Assert.Equal("Legemiddel har ingen egenskap for kolonnen «Farge».", error.Message);
    }

    [Fact]
    public void Names_a_value_that_cannot_be_read()
    {
        var error = Assert.Throws<BindingException>(
            () => Table(["Navn", "Antall tabletter"], ["Ibux", "mange"]).CreateSet<Legemiddel>());

        Assert.Equal("«mange» kan ikke leses som Int32.", error.Message);
    }

    [Fact]
    public void Says_which_columns_there_are_when_one_is_missing()
    {
        var error = Assert.Throws<BindingException>(() => Rows.Rows[0]["Styrke"]);

        Assert.Equal("Tabellen har ikke kolonnen «Styrke». Den har: Navn, Antall tabletter.", error.Message);
    }

    private static DataTable Table(string[] header, params string[][] rows)
    {
        var table = new DataTable(header);
        rows.ToList().ForEach(row => table.AddRow(row));
        return table;
    }

    private sealed record Legemiddel(string Navn, int? AntallTabletter);
}
