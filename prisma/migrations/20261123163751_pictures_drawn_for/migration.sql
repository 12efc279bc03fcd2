-- AlterTable
ALTER TABLE "picture" ADD COLUMN     "drawn_for" UUID;
